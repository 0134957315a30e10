import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { seriesRows } from './export-rows.ts'
import { type FigureProps, sourceLine } from './figure-props.ts'
import { LineChart } from './LineChart.tsx'
import { measures, yearOf } from './measures.ts'
import css from './Network.module.css'
import { SeriesPicture } from './SeriesPicture.tsx'
import { SeriesTable } from './SeriesTable.tsx'

/** One small chart a measure, all over the same years; or the same as a table. */
export function SeriesFigure(props: FigureProps) {
  const { state, set, series, meta } = props
  const first = series[0]
  const span = first ? `${yearOf(first)} to ${yearOf(series.at(-1) ?? first)}` : ''
  const caption = { title: `The network of organisations, ${span}`, source: sourceLine(meta) }
  const known = measures.filter(({ key }) => series.some((point) => point[key] !== null))
  return (
    <Figure
      title={`The network, ${span}`}
      lead={
        series.length === 1
          ? undefined
          : 'Each chart begins at nothing and has its own scale. Point at a year to read all charts there.'
      }
      actions={
        <>
          <ToggleGroup
            label="Shown as"
            value={state.as}
            onChange={(as) => set({ as })}
            options={[
              { value: 'charts', name: 'Charts' },
              { value: 'table', name: 'Table' },
            ]}
          />
          <ExportMenu
            name="network"
            csv={() => seriesRows(series)}
            svg={() => drawSvg(<SeriesPicture measures={known} series={series} />, caption)}
            json={() => ({ series, meta })}
          />
        </>
      }
    >
      {state.as === 'table' ? (
        <SeriesTable series={series} />
      ) : (
        <ul className={css.charts}>
          {known.map((measure) => (
            <li key={measure.key}>
              <LineChart {...props} measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}
