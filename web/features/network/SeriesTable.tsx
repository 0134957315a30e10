import type { NetworkPoint } from '#contract/clusters'
import { DataTable } from '../../ui/DataTable.tsx'
import type { Column } from '../../ui/table.ts'
import { measures, yearOf } from './measures.ts'

const columns: readonly Column<NetworkPoint>[] = [
  { id: 'year', name: 'Year', value: yearOf },
  ...measures.map(
    ({ key, name, text }): Column<NetworkPoint> => ({
      id: key,
      name,
      align: 'end',
      value: (point) => point[key],
      cell: (point) => {
        const value = point[key] ?? null
        return value === null ? '' : text(value)
      },
    }),
  ),
]

/** The same values as the charts, the latest year first. */
export const SeriesTable = ({ series }: { series: readonly NetworkPoint[] }) => (
  <DataTable
    caption="Figures of the network by year"
    columns={columns}
    rows={[...series].reverse()}
    rowKey={({ asOf }) => asOf}
  />
)
