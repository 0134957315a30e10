import type { ClustersAnswer } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import type { ClustersPatch, ClustersState } from './clusters-state.ts'

/** What every figure of the view is given. */
export interface FigureProps {
  answer: ClustersAnswer
  state: ClustersState
  set: (patch: ClustersPatch, options?: { replace?: boolean }) => void
  lexicon: Lexicon
}

export const sourceLine = ({ meta }: Pick<ClustersAnswer, 'meta'>): string =>
  `Interplay, revision ${meta.revision}${meta.asOf ? `, as of ${meta.asOf}` : ''}`
