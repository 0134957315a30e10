import { useEffect } from 'react'
import { type Story, stepAddress } from './story.ts'

/** The arrow keys turn the pages of a story, except where they have a meaning of their own. */
export function useStepKeys(story: Story | undefined, number: number, go: (address: string) => void): void {
  useEffect(() => {
    if (!story) return
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.defaultPrevented || usesArrows(event.target)) return
      const next = number + by
      if (next >= 1 && next <= story.steps.length) go(stepAddress(story, next))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [story, number, go])
}

/** The graph is walked by them, fields and sliders move by them, and what scrolls sideways scrolls by them. */
const usesArrows = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable], [role="application"], [role="slider"], [role="menu"], [role="tablist"], [role="toolbar"], [role="grid"], [role="treegrid"], [role="listbox"], [role="radiogroup"], table',
  ) !== null
