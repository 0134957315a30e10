import type { CoverageAnswer } from '#contract/coverage'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Select } from '../../ui/Select.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { matrixRows } from './export-rows.ts'
import css from './Gaps.module.css'
import { type FigureFrame, sourceLine } from './MatrixFigure.tsx'
import { mapRow } from './map-row.ts'
import { TileMap } from './TileMap.tsx'
import { TilePicture } from './TilePicture.tsx'

/** The same counts on a schematic map: of the chosen part, else of the part with the most programmes. */
export function PlacesFigure(props: FigureFrame & { answer: CoverageAnswer }) {
  const { answer, state, set, pointed, onPlace } = props
  const row = mapRow(answer, state.part)
  if (!row) return null
  return (
    <Figure
      title="Nations and regions"
      actions={
        <>
          <Select
            label="Part on the map"
            hideLabel
            value={row.id}
            onChange={(part) => set({ part })}
            options={answer.rows.map(({ id, name, depth }) => ({
              value: id,
              name: `${'\u2003'.repeat(depth)}${name.length > 60 ? `${name.slice(0, 58).trimEnd()}…` : name}`,
            }))}
          />
          <ExportMenu
            name={`places-${row.id}`}
            csv={() => matrixRows({ ...answer, ...onlyRow(answer, row.id) })}
            svg={() =>
              drawSvg(<TilePicture answer={answer} row={row.id} measure={state.show} />, {
                title: row.name,
                source: `${sourceLine(answer)}. Schematic: tiles of one size`,
              })
            }
          />
        </>
      }
      note="Schematic: each nation and English region is a tile of one size, about where it lies. Choose one to see its gaps."
    >
      <div className={css.places}>
        <TileMap
          answer={answer}
          row={row.id}
          measure={state.show}
          place={state.place}
          marked={pointed?.column ?? null}
          onPlace={onPlace}
        />
      </div>
    </Figure>
  )
}

const onlyRow = (answer: CoverageAnswer, id: string) => ({
  cells: answer.cells.filter((cell) => cell.row === id),
  totals: answer.totals.filter((total) => total.row === id),
})
