import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import css from './graph.module.css'
import { GraphView } from './graph-view.ts'
import type { GraphEvents, GraphProps } from './types.ts'

/** What may be asked of the drawing from outside. */
export type GraphHandle = Pick<GraphView, 'fit' | 'zoomBy' | 'centre' | 'reveal' | 'image'> & {
  /** The keyboard then walks the map. */
  focus: () => void
}

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
  const asked = useRef<((drawn: GraphView) => void)[]>([])
  useEffect(() => {
    const element = host.current
    if (!element) return
    // In a task of its own: the page around it has just been built, and that took its time.
    const timer = setTimeout(() => {
      const drawn = new GraphView(element, first.current, first.current)
      view.current = drawn
      for (const act of asked.current.splice(0)) act(drawn)
    })
    return () => {
      clearTimeout(timer)
      view.current?.destroy()
      view.current = null
    }
  }, [])
  useEffect(() => {
    first.current = rest
    view.current?.setEvents(rest)
    view.current?.update(rest)
  })
  useImperativeHandle(handle, () => {
    const whenDrawn = (act: (drawn: GraphView) => void): void => {
      if (view.current) act(view.current)
      else asked.current.push(act)
    }
    return {
      focus: () => host.current?.focus(),
      fit: (...args) => whenDrawn((drawn) => drawn.fit(...args)),
      zoomBy: (factor) => whenDrawn((drawn) => drawn.zoomBy(factor)),
      centre: (id) => whenDrawn((drawn) => drawn.centre(id)),
      reveal: (id) => whenDrawn((drawn) => drawn.reveal(id)),
      image: (foot, kind) =>
        view.current?.image(foot, kind) ?? Promise.reject(new Error('the map is not drawn')),
    }
  }, [])
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
