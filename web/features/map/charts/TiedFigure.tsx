import { count } from '../../../ui/words.ts'
import { BarFigure } from './BarFigure.tsx'
import type { ChartsProps } from './charts-props.ts'
import { mostTied, ofType } from './tally.ts'

const most = 10

/** Who is tied to the most others among what is shown; pressing one opens its details. */
export function TiedFigure({ data, state, actions, lexicon, source }: ChartsProps) {
  const { nodes } = data.scene
  const tied = mostTied(data.scene, most)
  if (tied.length === 0) return null
  return (
    <BarFigure
      title="Most tied organisations"
      lead={`${count(tied.length)} of ${count(ofType(nodes, 'organisation'))} organisations shown`}
      note="By how many others each is tied to here. Press one for its details."
      file="interplay-most-tied"
      source={source}
      series={[{ name: 'Others', fill: 'var(--scale-5)' }]}
      bars={tied.map(({ node, ties }) => ({
        key: node.id,
        name: node.name,
        mark: lexicon.mark(node),
        values: [ties],
        pressed: state.sel.includes(node.id),
        off: false,
      }))}
      onPress={({ key }, add) => actions.select([key], add ? 'toggle' : 'replace')}
    />
  )
}
