import type { Member } from '#contract/clusters'
import type { Column } from '../../ui/table.ts'
import { shareText } from './share-text.ts'

/** How a member stands between clusters, for tables of members and of bridges. */
export const standingColumns: Column<Pick<Member, 'participation' | 'betweenness'>>[] = [
  {
    id: 'participation',
    name: 'Participation',
    align: 'end',
    value: (row) => row.participation,
    cell: (row) => row.participation.toFixed(2),
  },
  {
    id: 'betweenness',
    name: 'Paths through it',
    align: 'end',
    value: (row) => row.betweenness,
    cell: (row) => shareText(row.betweenness),
  },
]
