import type { CentralityAnswer } from '#contract/clusters'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EntityCell } from '../../ui/EntityCell.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MapLink } from '../../ui/MapLink.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { type Column, readSort, type Sort, sortText } from '../../ui/table.ts'
import css from './Clusters.module.css'
import { centralityRows } from './export-rows.ts'
import type { FigureProps } from './figure-props.ts'
import { shareText } from './share-text.ts'

type Item = CentralityAnswer['items'][number]
type Measure = CentralityAnswer['measures'][number]

/** Who stands at the centre, by five measures that mean different things. */
export function MattersFigure(props: FigureProps & { centrality: CentralityAnswer }) {
  const { state, set, lexicon, centrality } = props
  const { items, measures, meta } = centrality
  const chosen = measures.find(({ id }) => id === state.measure)
  // A low constraint is a strong position: the list then begins with the least.
  const first: Sort = {
    column: state.measure,
    order: state.measure === 'constraint' ? 'ascending' : 'descending',
  }
  return (
    <div className={css.stacked}>
      <Figure
        title="Who matters, and in which way"
        lead={chosen?.meaning}
        note={noteOf(centrality)}
        actions={
          <>
            <ToggleGroup
              label="Ordered by"
              value={state.measure}
              onChange={(measure) => set({ measure, sort: null })}
              options={measures.map(({ id, name }) => ({ value: id, name }))}
            />
            <MapLink ids={items.map(({ id }) => id)} asOf={state.asOf} />
            <ExportMenu
              name={`who-matters-${state.measure}`}
              csv={() => centralityRows(centrality)}
              json={() => centrality}
            />
          </>
        }
      >
        <DataTable
          caption={`Organisations by ${chosen?.name ?? state.measure}`}
          columns={columnsOf(measures, items, state.measure, lexicon)}
          rows={items}
          rowKey={(row) => row.id}
          sort={readSort(state.sort) ?? first}
          onSort={(sort) => set({ sort: sortText(sort) }, { replace: true })}
        />
        {meta.cut && (
          <p className={css.next}>
            <span className="tabular">{meta.cut.text} organisations</span>
            <Button size="s" onClick={() => set({ limit: Math.min(500, state.limit * 5) })}>
              Show more
            </Button>
          </p>
        )}
      </Figure>
      <Meanings measures={measures} />
      <HowComputed metas={[meta]} />
    </div>
  )
}

const noteOf = ({ exact, error }: CentralityAnswer) =>
  exact
    ? undefined
    : `Betweenness is estimated${error === null ? '' : `, with a standard error of ${error.toPrecision(2)}`}.`

const Meanings = ({ measures }: { measures: readonly Measure[] }) => (
  <dl className={css.meanings} aria-label="What the measures mean">
    {measures.map(({ id, name, meaning, citation }) => (
      <div key={id}>
        <dt>{name}</dt>
        <dd>{meaning}</dd>
        <dd className={css.citation}>{citation}</dd>
      </div>
    ))}
  </dl>
)

const texts: Record<Measure['id'], (item: Item) => string> = {
  degree: (item) => String(item.degree),
  strength: (item) => item.strength.toFixed(1),
  betweenness: (item) => shareText(item.betweenness),
  pagerank: (item) => shareText(item.pagerank),
  constraint: (item) => item.constraint?.toFixed(2) ?? '',
}

function columnsOf(
  measures: readonly Measure[],
  items: readonly Item[],
  chosen: string,
  lexicon: Lexicon,
): Column<Item>[] {
  return [
    {
      id: 'name',
      name: 'Organisation',
      value: (row) => row.name,
      cell: (row) => <EntityCell entity={row} lexicon={lexicon} />,
    },
    { id: 'sector', name: 'Sector', value: (row) => lexicon.sector(row.sector) },
    ...measures.map(({ id, name }): Column<Item> => {
      const most = Math.max(1e-9, ...items.map((item) => item[id] ?? 0))
      return {
        id,
        name,
        align: 'end',
        value: (row) => row[id],
        cell: (row) => (
          <span className={css.measure}>
            {id === chosen && (
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${((row[id] ?? 0) / most) * 100}%` }} />
              </span>
            )}
            <span>{texts[id](row)}</span>
          </span>
        ),
      }
    }),
  ]
}
