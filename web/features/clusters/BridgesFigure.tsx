import type { ClustersAnswer } from '#contract/clusters'
import { DataTable } from '../../ui/DataTable.tsx'
import { EntityCell } from '../../ui/EntityCell.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { type Column, readSort, type Sort, sortText } from '../../ui/table.ts'
import css from './Clusters.module.css'
import { clusterNames, roleWords } from './cluster-words.ts'
import { bridgeRows } from './export-rows.ts'
import type { FigureProps } from './figure-props.ts'
import { standingColumns } from './standing-columns.ts'

type Bridge = ClustersAnswer['bridges'][number]
const first: Sort = { column: 'betweenness', order: 'descending' }

/** Who carries ties from one cluster to others. */
export function BridgesFigure(props: FigureProps) {
  const { answer, state, set } = props
  return (
    <Figure
      title="Organisations that bridge clusters"
      lead="Their ties reach into several clusters. Without them, some groups would hardly be connected."
      actions={
        <>
          <MapLink ids={answer.bridges.map(({ id }) => id)} asOf={state.asOf} />
          <ExportMenu name="bridges" csv={() => bridgeRows(answer)} json={() => answer.bridges} />
        </>
      }
    >
      <DataTable
        caption="Organisations that bridge clusters"
        columns={columnsOf(props)}
        rows={answer.bridges}
        rowKey={(row) => row.id}
        sort={readSort(state.sort) ?? first}
        onSort={(sort) => set({ sort: sortText(sort) }, { replace: true })}
        empty="Nobody has ties into more than one cluster."
      />
    </Figure>
  )
}

function columnsOf({ answer, set, lexicon }: FigureProps): Column<Bridge>[] {
  const names = clusterNames(answer)
  const short = new Map(answer.clusters.map((cluster) => [cluster.id, cluster.short]))
  const open = (id: string) => (
    <button
      key={id}
      type="button"
      className={css.jump}
      title={names.get(id)}
      onClick={() => set({ see: 'overview', cluster: id, sort: null })}
    >
      {short.get(id) ?? id}
    </button>
  )
  return [
    {
      id: 'name',
      name: 'Organisation',
      value: (row) => row.name,
      cell: (row) => <EntityCell entity={row} lexicon={lexicon} what />,
    },
    {
      id: 'cluster',
      name: 'Cluster',
      value: (row) => names.get(row.cluster) ?? '',
      cell: (row) => open(row.cluster),
    },
    {
      id: 'reaches',
      name: 'Reaches into',
      value: (row) => row.reaches.length,
      cell: (row) => <span className={css.reaches}>{row.reaches.map(open)}</span>,
    },
    { id: 'role', name: 'Role', value: (row) => roleWords[row.role].name },
    ...standingColumns,
  ]
}
