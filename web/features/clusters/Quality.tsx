import type { ClustersAnswer } from '#contract/clusters'
import { counted } from '../../ui/words.ts'
import css from './Clusters.module.css'
import { modularityWords, stabilityWords } from './cluster-words.ts'

/** How good the partition is, in figures with what they mean. */
export function Quality({ answer: { clusters, isolated, quality } }: { answer: ClustersAnswer }) {
  const members = clusters.reduce((sum, { size }) => sum + size, 0)
  return (
    <dl className={css.quality}>
      <Tile
        name="In clusters"
        value={String(members)}
        meaning={`of ${counted(members + isolated.length, 'organisation')}, in ${counted(clusters.length, 'cluster')}.${
          isolated.length > 0 ? ` ${counted(isolated.length, 'other')} without a tie.` : ''
        }`}
      />
      <Tile
        name="Modularity"
        value={quality.modularity.toFixed(2)}
        meaning={modularityWords(quality.modularity)}
      />
      <Tile
        name="Stability"
        value={quality.stability.toFixed(2)}
        meaning={stabilityWords(quality.stability)}
      />
    </dl>
  )
}

const Tile = ({ name, value, meaning }: { name: string; value: string; meaning: string }) => (
  <div>
    <dt>{name}</dt>
    <dd className={css.figure}>{value}</dd>
    <dd className={css.meaning}>{meaning}</dd>
  </div>
)
