import { type RefObject, useEffect } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import { isCovered, isTyping } from '../../ui/keys-taken.ts'
import type { MapActions } from './use-map-actions.ts'

/** Shortcuts of the map that work wherever the focus is, unless somebody types or a dialog is open. */
export function useMapKeys(
  actions: MapActions,
  graph: RefObject<GraphHandle | null>,
  say: (text: string) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || isCovered()) return
      const control = event.metaKey || event.ctrlKey
      const key = event.key.toLowerCase()
      if (control && key === 'z') {
        const command = event.shiftKey ? actions.redo() : actions.undo()
        if (command) say(`${event.shiftKey ? 'Redone' : 'Undone'}: ${command.name}`)
      } else if (control && key === 'y') {
        const command = actions.redo()
        if (command) say(`Redone: ${command.name}`)
      } else if (!control && !event.altKey && event.key === '0') graph.current?.fit()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actions, graph, say])
}
