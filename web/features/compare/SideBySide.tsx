import type { CompareAnswer } from '#contract/compare'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { drawSvg } from '../../ui/svg-export.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import css from './Compare.module.css'
import { Dumbbells } from './Dumbbells.tsx'
import { bandRows, pairRows, partRows } from './export-rows.ts'
import { FlowChart } from './FlowChart.tsx'
import { barePairs, sharedBands } from './faces.ts'
import type { FigureProps } from './figure-props.ts'
import { DumbbellPicture, FlowPicture } from './Pictures.tsx'

/** The trees face to face, and the coverage of each aligned pair. */
export function SideBySide(props: FigureProps) {
  const { answer, state, set, onOpen, bands, left, right } = props
  const walk = bands.length > 0
  const flow = walk ? state.flow : 'programmes'
  const shown = flow === 'crosswalk' ? bands : sharedBands(left, right)
  const names = [left, right].map(({ strategy }) => shortName(strategy.id, strategy.name)) as [string, string]
  const turn = (id: string) =>
    set({ turn: state.turn.includes(id) ? state.turn.filter((each) => each !== id) : [...state.turn, id] })
  const caption = { title: names.join(' and '), source: sourceLine(answer) }
  const bare = barePairs(answer, left, right)
  return (
    <div className={css.stacked}>
      {!walk && (
        <p className={css.notice} role="status">
          <b>No crosswalk is recorded between these two.</b> Nobody has judged which parts ask for the same.
          What is shown instead are the programmes that serve both.
        </p>
      )}
      <Figure
        title={flow === 'crosswalk' ? 'Where the two ask for the same' : 'Where programmes serve both'}
        lead={
          flow === 'crosswalk'
            ? 'Bands join aligned parts, wider for stronger alignment; the numbers are programmes in force.'
            : 'Bands join parts that share programmes, as wide as the number shared.'
        }
        actions={
          <>
            {answer.strategies.length > 2 && (
              <ToggleGroup
                label="Opposite"
                value={right.strategy.id}
                onChange={(face) => set({ face })}
                options={answer.strategies
                  .slice(1)
                  .map(({ id, name }) => ({ value: id, name: shortName(id, name) }))}
              />
            )}
            {walk && (
              <ToggleGroup
                label="Bands show"
                value={flow}
                onChange={(next) => set({ flow: next })}
                options={[
                  { value: 'crosswalk', name: 'Crosswalk' },
                  { value: 'programmes', name: 'Shared programmes' },
                ]}
              />
            )}
            <ExportMenu
              name={`compare-${left.strategy.id}-${right.strategy.id}`}
              csv={() => (flow === 'crosswalk' ? pairRows(answer) : partRows(answer))}
              svg={() =>
                drawSvg(<FlowPicture left={left} right={right} bands={shown} />, {
                  ...caption,
                  source: `${caption.source}. Numbers: programmes in force. ≈ name not certain`,
                })
              }
              json={() => answer}
            />
          </>
        }
        note={
          flow === 'crosswalk' && bare.bare > 0 ? (
            <>
              {bare.bare} of {bare.of} alignments name a part that no programme is recorded for by itself.
              They are drawn and counted at the nearest part in sight; open a part to see them one by one.
            </>
          ) : undefined
        }
      >
        <div className={css.faces}>
          <b>{left.strategy.name}</b>
          <b>{right.strategy.name}</b>
        </div>
        {shown.length === 0 && <p className={css.muted}>They share no programme either.</p>}
        <FlowChart left={left} right={right} bands={shown} onOpen={onOpen} onTurn={turn} />
      </Figure>
      {bands.length > 0 && (
        <Figure
          title="Coverage of each aligned pair"
          lead="The further apart the marks, the more one-sided the pair. Most uneven first."
          actions={
            <ExportMenu
              name={`pairs-${left.strategy.id}-${right.strategy.id}`}
              csv={() => bandRows(bands)}
              svg={() => drawSvg(<DumbbellPicture bands={bands} names={names} />, caption)}
            />
          }
        >
          <Dumbbells bands={bands} names={names} onOpen={onOpen} />
        </Figure>
      )}
    </div>
  )
}

export const sourceLine = (answer: CompareAnswer): string =>
  `Interplay, revision ${answer.meta.revision}${answer.meta.asOf ? `, as of ${answer.meta.asOf}` : ''}`
