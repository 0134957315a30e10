import { useSyncExternalStore } from 'react'

/** How the map is drawn: a choice for this machine, which this browser remembers. It is not in the URL. */
const drawings = ['auto', 'canvas', 'webgl'] as const
export type Drawing = (typeof drawings)[number]

const key = 'interplay-drawing'
const listeners = new Set<() => void>()
/** Where storage is forbidden the choice lasts for the visit. */
let chosen: Drawing | null = null

function current(): Drawing {
  try {
    chosen ??= drawings.find((drawing) => drawing === localStorage.getItem(key)) ?? 'auto'
  } catch {
    chosen = 'auto'
  }
  return chosen
}

export function chooseDrawing(drawing: Drawing): void {
  chosen = drawing
  try {
    localStorage.setItem(key, drawing)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useDrawing = (): Drawing => useSyncExternalStore(subscribe, current)
