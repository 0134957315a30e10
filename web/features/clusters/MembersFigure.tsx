import type { Cluster, Member } from '#contract/clusters'
import { DataTable } from '../../ui/DataTable.tsx'
import { EntityCell } from '../../ui/EntityCell.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { type Column, readSort, type Sort, sortText } from '../../ui/table.ts'
import { counted } from '../../ui/words.ts'
import { roleOrder, roleWords } from './cluster-words.ts'
import { memberRows } from './export-rows.ts'
import type { FigureProps } from './figure-props.ts'
import { standingColumns } from './standing-columns.ts'

const first: Sort = { column: 'strength', order: 'descending' }

/** Everybody in the open cluster, with role and figures. */
export function MembersFigure({ answer, state, set, lexicon, cluster }: FigureProps & { cluster: Cluster }) {
  return (
    <Figure
      title={`${counted(cluster.size, 'member')} of ${cluster.label}`}
      actions={
        <ExportMenu
          name={`members-${cluster.id}`}
          csv={() => memberRows({ ...answer, clusters: [cluster] }, lexicon)}
          json={() => cluster}
        />
      }
    >
      <DataTable
        caption={`Members of ${cluster.label}`}
        columns={columnsOf(lexicon)}
        rows={cluster.members}
        rowKey={(row) => row.id}
        sort={readSort(state.sort) ?? first}
        onSort={(sort) => set({ sort: sortText(sort) }, { replace: true })}
      />
    </Figure>
  )
}

const columnsOf = (lexicon: Lexicon): Column<Member>[] => [
  {
    id: 'name',
    name: 'Organisation',
    value: (row) => row.name,
    cell: (row) => <EntityCell entity={row} lexicon={lexicon} />,
  },
  { id: 'sector', name: 'Sector', value: (row) => lexicon.sector(row.sector) },
  {
    id: 'role',
    name: 'Role',
    value: (row) => roleOrder.indexOf(row.role),
    cell: (row) => roleWords[row.role].name,
  },
  {
    id: 'strength',
    name: 'Weight of ties',
    align: 'end',
    value: (row) => row.strength,
    cell: (row) => row.strength.toFixed(1),
  },
  {
    id: 'z',
    name: 'Ties within (z)',
    align: 'end',
    value: (row) => row.z,
    cell: (row) => row.z.toFixed(1).replace('-', '−'),
  },
  ...standingColumns,
]
