import { EntityCell } from '../../ui/EntityCell.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { counted } from '../../ui/words.ts'
import css from './Clusters.module.css'
import type { FigureProps } from './figure-props.ts'

/** Organisations without a tie: no cluster of one, a list of their own. */
export function Alone({ answer: { isolated }, state, lexicon }: FigureProps) {
  if (isolated.length === 0)
    return <EmptyState title="Nobody stands alone">Every organisation here has at least one tie.</EmptyState>
  return (
    <Figure
      title={`${counted(isolated.length, 'organisation')} without a tie`}
      lead="They pass the filters but share no tie, programme or funder with anyone who does. That says what is recorded here, not that they work alone."
      actions={
        <>
          <MapLink ids={isolated.map(({ id }) => id)} asOf={state.asOf} />
          <ExportMenu
            name="without-a-tie"
            csv={() => [
              ['id', 'name', 'sector'],
              ...isolated.map(({ id, name, sector }) => [id, name, sector]),
            ]}
            json={() => isolated}
          />
        </>
      }
    >
      <ul className={css.alone}>
        {isolated.map((entity) => (
          <li key={entity.id}>
            <EntityCell entity={entity} lexicon={lexicon} what />
          </li>
        ))}
      </ul>
    </Figure>
  )
}
