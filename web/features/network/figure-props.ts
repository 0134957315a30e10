import type { NetworkPoint } from '#contract/clusters'
import type { Meta } from '#contract/common'
import type { NetworkPatch, NetworkState } from './network-state.ts'

/** What every figure of the view is given. */
export interface FigureProps {
  state: NetworkState
  set: (patch: NetworkPatch, options?: { replace?: boolean }) => void
  series: readonly NetworkPoint[]
  /** The point whose values are read. */
  point: NetworkPoint
  meta: Meta | undefined
  /** The year that is pointed at, while it is. */
  onNear: (year: string | null) => void
  /** The year that is chosen, and goes into the URL. */
  onPick: (year: string) => void
}

export const sourceLine = (meta: Meta | undefined): string => `Interplay, revision ${meta?.revision ?? ''}`
