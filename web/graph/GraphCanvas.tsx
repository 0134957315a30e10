import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import css from './graph.module.css'
import { GraphView } from './graph-view.ts'
import type { GraphEvents, GraphProps } from './types.ts'

/** What may be asked of the drawing from outside. */
export type GraphHandle = Pick<GraphView, 'fit' | 'zoomBy' | 'centre' | 'reveal' | 'image'>

interface GraphCanvasProps extends GraphProps, GraphEvents {
  label: string
  /** Id of the element that says how the keyboard works here. */
  describedBy: string
  handle: Ref<GraphHandle>
}

/** React's end of GraphView: one effect creates and destroys, one updates. */
export function GraphCanvas({ label, describedBy, handle, ...rest }: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<GraphView | null>(null)
  const first = useRef(rest)
  useEffect(() => {
    if (!host.current) return
    view.current = new GraphView(host.current, first.current, first.current)
    return () => {
      view.current?.destroy()
      view.current = null
    }
  }, [])
  useEffect(() => {
    first.current = rest
    view.current?.setEvents(rest)
    view.current?.update(rest)
  })
  useImperativeHandle(
    handle,
    () => ({
      fit: (...args) => view.current?.fit(...args),
      zoomBy: (factor) => view.current?.zoomBy(factor),
      centre: (id) => view.current?.centre(id),
      reveal: (id) => view.current?.reveal(id),
      image: (foot, kind) =>
        view.current?.image(foot, kind) ?? Promise.reject(new Error('the map is not drawn')),
    }),
    [],
  )
  return (
    <div
      ref={host}
      className={css.host}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked by arrow keys, so it must take the focus
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
    />
  )
}
