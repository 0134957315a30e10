import { createContext, useContext } from 'react'

/**
 * Which parts of the map stand beside the drawing. The map page shows all; a page that frames the map, such as the
 * embed page or a story, names those it wants.
 */
export const controlNames = ['legend', 'search', 'toolbar', 'details'] as const
export type ControlName = (typeof controlNames)[number]

export const isControl = (name: string): name is ControlName =>
  (controlNames as readonly string[]).includes(name)

/** Null: no frame, so all of them. */
export const Controls = createContext<readonly ControlName[] | null>(null)

export function useControl(name: ControlName): boolean {
  const chosen = useContext(Controls)
  return chosen === null || chosen.includes(name)
}
