import { DataTable } from '../../ui/DataTable.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { useWidth } from '../../ui/use-width.ts'
import { counted } from '../../ui/words.ts'
import { DegreeChart } from './DegreeChart.tsx'
import { degreeRows } from './export-rows.ts'
import { type FigureProps, sourceLine } from './figure-props.ts'
import { degreeBars } from './line-chart.ts'
import { yearOf } from './measures.ts'
import css from './Network.module.css'

/** How many partners organisations have, in the year that is read. */
export function DegreesFigure({ state, point, meta }: FigureProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const bars = degreeBars(point.degrees)
  const few = bars.slice(0, 2).reduce((sum, { organisations }) => sum + organisations, 0)
  const all = bars.reduce((sum, { organisations }) => sum + organisations, 0)
  const most = Math.max(0, ...point.degrees.map(({ degree }) => degree))
  const caption = { title: `Partners of organisations, ${yearOf(point)}`, source: sourceLine(meta) }
  if (all === 0) return null
  return (
    <Figure
      title={`How many partners they have, ${yearOf(point)}`}
      lead={`${counted(few, 'organisation')} of ${all} ${few === 1 ? 'has' : 'have'} one or two partners; the best tied has ${most}. Few with many and many with few is usual in networks that grow.`}
      actions={
        <ExportMenu
          name={`degrees-${yearOf(point)}`}
          csv={() => degreeRows(point)}
          svg={() => drawSvg(<DegreeChart bars={bars} width={720} />, caption)}
          json={() => ({ asOf: point.asOf, degrees: point.degrees })}
        />
      }
    >
      {state.as === 'table' ? (
        <DataTable
          caption={`Organisations by number of partners, ${yearOf(point)}`}
          columns={[
            { id: 'degree', name: 'Partners', value: (row) => row.degree },
            { id: 'organisations', name: 'Organisations', align: 'end', value: (row) => row.organisations },
          ]}
          rows={point.degrees}
          rowKey={({ degree }) => String(degree)}
        />
      ) : (
        <div ref={ref} className={css.degrees}>
          <DegreeChart bars={bars} width={width} />
        </div>
      )}
    </Figure>
  )
}
