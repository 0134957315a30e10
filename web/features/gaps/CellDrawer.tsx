import type { CellItem } from '#contract/coverage'
import { CellAnswer } from '#contract/coverage'
import type { Gap } from '#contract/gaps'
import { useApi } from '../../api/use-api.ts'
import { Drawer } from '../../ui/Drawer.tsx'
import { dateRange } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { leastEffort } from '../../ui/effort.ts'
import { MapLink } from '../../ui/MapLink.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { counted, keyWords } from '../../ui/words.ts'
import css from './CellDrawer.module.css'
import { groupCell } from './cell-groups.ts'
import { gapWords } from './gap-words.ts'
import { countingParams, type GapsState, levelOf, type Spot } from './gaps-state.ts'

interface CellDrawerProps {
  strategy: string
  state: GapsState
  spot: Spot | null
  rowName: string
  columnName: string | null
  /** Gaps about the same part and place. */
  gaps: readonly Gap[]
  onClose: () => void
}

/** What lies behind a cell or a row: programmes, organisations, mapping effort, and the way to the map. */
export function CellDrawer(props: CellDrawerProps) {
  const { spot, rowName, columnName, onClose } = props
  const wide = useMedia('(min-width: 60rem)')
  return (
    <Drawer
      open={spot !== null}
      onClose={onClose}
      title={columnName ? `${rowName}, ${columnName}` : rowName}
      from={wide ? 'right' : 'bottom'}
      beside={wide}
    >
      {spot && <Contents {...props} spot={spot} />}
    </Drawer>
  )
}

/** As many as one answer of the API gives; the map draws no more at once either. */
const most = 500

function Contents({ strategy, state, spot, gaps }: CellDrawerProps & { spot: Spot }) {
  const cell = useApi(`strategies/${strategy}/coverage/cell`, CellAnswer, {
    ...countingParams(state),
    by: state.by,
    level: levelOf(state),
    row: spot.row,
    column: spot.column,
    limit: most,
  })
  if (cell.error) return <ErrorState error={cell.error} onRetry={cell.refetch} />
  if (cell.isPending) return <Skeleton lines={6} />
  const { items, effort, meta } = cell.data
  const groups = groupCell(items)
  return (
    <div className={css.body}>
      <p className={css.effort}>
        {counted(effort.claims, 'claim')} and {counted(effort.sources, 'source')} recorded, whatever their
        dates.
      </p>
      {gaps.length > 0 && (
        <ul className={css.gaps}>
          {gaps.map((gap) => (
            <li key={gap.id}>
              <b>{gapWords[gap.type].name}.</b> {gap.explanation}
            </li>
          ))}
        </ul>
      )}
      <div className={css.actions}>
        <MapLink ids={[spot.row, ...items.map((item) => item.id)]} asOf={state.asOf}>
          {items.length > 0 ? `Show these ${items.length} on the map` : 'Show the part on the map'}
        </MapLink>
      </div>
      {meta.cut && <p className={css.effort}>{meta.cut.text} are listed.</p>}
      {items.length === 0 && (
        <EmptyState title="Nothing counted here">
          {effort.claims < leastEffort
            ? 'So little is recorded that nobody may have looked.'
            : 'Programmes are recorded for this part, but none counts here by the filters in force.'}
        </EmptyState>
      )}
      {groups.map((group) => (
        <section key={group.title} className={css.group}>
          <h3>
            {group.title} <span className="tabular">{group.items.length}</span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Item({ item }: { item: CellItem }) {
  const dates = dateRange(item.start, item.end)
  const facts = [dates, item.status && keyWords(item.status).toLowerCase()].filter(Boolean).join(', ')
  const through = item.through.slice(0, 4)
  return (
    <li className={css.item}>
      <EntityLink entity={item} />
      {item.type === 'programme' && facts && <span className={css.note}>{facts}</span>}
      {through.length > 0 && (
        <span className={css.note}>
          {item.type === 'programme' ? 'by ' : 'through '}
          {through.map((each) => each.name).join('; ')}
          {item.through.length > through.length && ` and ${item.through.length - through.length} more`}
        </span>
      )}
    </li>
  )
}
