import type { InterplayAnswer } from '#contract/interplay'
import type { Lexicon } from '../../ui/lexicon.ts'
import type { InterplayState } from './interplay-state.ts'

/** What every figure of the view is given. */
export interface FigureProps {
  answer: InterplayAnswer
  state: InterplayState
  lexicon: Lexicon
}
