import type { CompareAnswer } from '#contract/compare'
import type { ComparePatch, CompareState, Target } from './compare-state.ts'
import type { Band, Face } from './faces.ts'

/** What every figure of the view is given. */
export interface FigureProps {
  answer: CompareAnswer
  state: CompareState
  set: (patch: ComparePatch) => void
  onOpen: (target: Target) => void
  left: Face
  right: Face
  /** The crosswalk between the two, at the parts in sight. */
  bands: readonly Band[]
}
