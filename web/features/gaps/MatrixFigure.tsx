import { useCallback, useMemo } from 'react'
import type { CoverageAnswer } from '#contract/coverage'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { nameStatusWords } from '../../ui/evidence.ts'
import { Figure } from '../../ui/Figure.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { drawSvg } from '../../ui/svg-export.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { Answer } from './Answer.tsx'
import { matrixRows } from './export-rows.ts'
import type { GapsPatch, GapsState, Spot } from './gaps-state.ts'
import { Legend } from './Legend.tsx'
import { Matrix } from './Matrix.tsx'
import { MatrixPicture } from './MatrixPicture.tsx'
import type { Matrix as Model } from './matrix.ts'

export interface FigureFrame {
  state: GapsState
  set: (patch: GapsPatch) => void
  pointed: Spot | null
  onOpen: (spot: Spot) => void
  onPlace: (place: string) => void
}

const measures = [
  { value: 'programmes', name: 'Programmes' },
  { value: 'organisations', name: 'Organisations' },
  { value: 'effort', name: 'Effort' },
] as const

const byWords = {
  place: 'place',
  sector: 'sector',
  kind: 'kind of programme',
  evidence: 'evidence',
  year: 'year',
}

export function MatrixFigure(props: FigureFrame & { answer: CoverageAnswer; model: Model }) {
  const { answer, model, state, set, pointed, onOpen, onPlace } = props
  const title = `Coverage by ${byWords[state.by]}`
  const uncertain = useMemo(() => model.rows.some((row) => nameStatusWords(row.nameStatus)), [model.rows])
  const onTurn = useCallback(
    (row: string) =>
      set({ turn: state.turn.includes(row) ? without(state.turn, row) : [...state.turn, row] }),
    [set, state.turn],
  )
  const onPart = useCallback(
    (row: string) => set({ part: state.part === row ? null : row }),
    [set, state.part],
  )
  return (
    <Figure
      title={title}
      lead={answer.strategy.name}
      actions={
        <>
          <ToggleGroup
            label="In the cells"
            value={state.show}
            onChange={(show) => set({ show })}
            options={measures}
          />
          <ExportMenu
            name={`coverage-${answer.strategy.id}-by-${state.by}`}
            csv={() => matrixRows(answer)}
            svg={() =>
              drawSvg(<MatrixPicture model={model} measure={state.show} />, {
                title: `${shortName(answer.strategy.id, answer.strategy.name)}: coverage by ${byWords[state.by]}`,
                source: sourceLine(answer),
              })
            }
            json={() => answer}
          />
        </>
      }
    >
      <Answer answer={answer} state={state} onOpen={onOpen} />
      <Matrix
        model={model}
        measure={state.show}
        by={state.by}
        caption={title}
        marked={pointed}
        part={state.part}
        place={state.by === 'place' ? state.place : undefined}
        onOpen={onOpen}
        onTurn={onTurn}
        onPart={onPart}
        onPlace={state.by === 'place' ? onPlace : undefined}
      />
      <Legend measure={state.show} by={state.by} most={model.most} uncertain={uncertain} />
    </Figure>
  )
}

const without = (items: readonly string[], item: string) => items.filter((each) => each !== item)

export const sourceLine = (answer: CoverageAnswer): string =>
  `Interplay, revision ${answer.meta.revision}${answer.meta.asOf ? `, as of ${answer.meta.asOf}` : ''}`
