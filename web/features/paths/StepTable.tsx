import { useState } from 'react'
import { claimSources } from '../../api/claim-sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { dateRange } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { TieEvidence } from '../../ui/TieEvidence.tsx'
import type { Column, Sort } from '../../ui/table.ts'
import type { StepRow } from './path-words.ts'

const columns: readonly Column<StepRow>[] = [
  { id: 'path', name: 'Path', align: 'end', value: (row) => row.path },
  { id: 'step', name: 'Step', align: 'end', value: (row) => row.step },
  {
    id: 'from',
    name: 'From',
    value: (row) => row.from.name,
    cell: (row) => <EntityLink entity={row.from} />,
  },
  { id: 'relation', name: 'Tie', value: (row) => row.relation },
  { id: 'to', name: 'To', value: (row) => row.to.name, cell: (row) => <EntityLink entity={row.to} /> },
  {
    id: 'evidence',
    name: 'Evidence',
    value: (row) => row.edge.evidence,
    cell: (row) => (
      <TieEvidence
        tie={row.edge}
        says={`${row.from.name} ${row.relation.toLowerCase()} ${row.to.name}`}
        load={claimSources}
      />
    ),
  },
  {
    id: 'when',
    name: 'When',
    value: (row) => row.edge.start,
    cell: (row) => dateRange(row.edge.start, row.edge.end, row.edge.precision) ?? '',
  },
]

/** The same steps as the chains, one a row. */
export function StepTable({ rows }: { rows: readonly StepRow[] }) {
  const [sort, setSort] = useState<Sort>({ column: 'path', order: 'ascending' })
  return (
    <DataTable
      caption="Steps of the paths"
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.path}.${row.step}`}
      sort={sort}
      onSort={setSort}
    />
  )
}
