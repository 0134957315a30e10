import { claimSources } from '../../api/claim-sources.ts'
import { dateRange } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { TieEvidence } from '../../ui/TieEvidence.tsx'
import type { FigureProps } from './figure-props.ts'
import css from './Timeline.module.css'
import { type Bar, barsOf, placeOf, type Span, spanOf, thisYear } from './timeline.ts'

/** Direct ties and shared programmes over the years, each a bar. */
export function TimelineFigure({ answer, lexicon }: FigureProps) {
  const bars = barsOf(answer, lexicon)
  if (bars.length === 0) return null
  const span = spanOf(bars, thisYear(answer))
  const undated = bars.filter(({ from }) => from === null).length
  const { direct } = answer
  return (
    <Figure
      id="direct"
      title="When they met"
      lead={
        direct.length === 0
          ? 'No direct tie is recorded; these are the programmes they share.'
          : 'Direct ties and shared programmes, from the year they began. A bar that fades has no end on record.'
      }
      note={
        undated > 0
          ? `${undated} of ${bars.length} without a start on record: hatched over all years.`
          : undefined
      }
    >
      <div className={css.timeline}>
        <Axis span={span} />
        <ul>
          {bars.map((bar) => (
            <Row key={bar.id} bar={bar} span={span} answer={answer} />
          ))}
        </ul>
      </div>
    </Figure>
  )
}

const Axis = ({ span }: { span: Span }) => (
  <div className={css.axis} aria-hidden="true">
    <span className={css.plot}>
      {span.ticks.map((year) => (
        <span key={year} className={css.tick} style={{ left: percent(span.left(year)) }}>
          {year}
        </span>
      ))}
    </span>
  </div>
)

function Row({ bar, span, answer }: { bar: Bar; span: Span; answer: FigureProps['answer'] }) {
  const { left, width, open } = placeOf(bar, span)
  const edge = answer.direct.find(({ id }) => id === bar.id)
  const when = dateRange(bar.start, bar.end) ?? 'no date on record'
  return (
    <li className={css.row}>
      <span className={css.label}>
        {bar.entity ? <EntityLink entity={bar.entity} /> : bar.name}
        <span className={css.when}>
          {when}
          {edge && <TieEvidence tie={edge} says={bar.name} load={claimSources} />}
        </span>
      </span>
      <span className={css.plot} aria-hidden="true">
        {span.ticks.map((year) => (
          <span key={year} className={css.grid} style={{ left: percent(span.left(year)) }} />
        ))}
        <span
          className={css.bar}
          data-kind={bar.kind}
          data-open={open || undefined}
          data-undated={bar.from === null || undefined}
          style={{ left: percent(left), width: percent(width) }}
        />
      </span>
    </li>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
