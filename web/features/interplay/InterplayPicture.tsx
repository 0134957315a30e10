import type { InterplayAnswer } from '#contract/interplay'
import { markColour } from '../../ui/groups.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { strandsOf } from './between.ts'
import { barsOf, placeOf, spanOf, thisYear } from './timeline.ts'

const width = 980
const row = 34
const label = 400

/** The two face to face, and their ties over the years, in one drawing for files. */
export function InterplayPicture({ answer, lexicon }: { answer: InterplayAnswer; lexicon: Lexicon }) {
  const strands = strandsOf(answer)
  const bars = barsOf(answer, lexicon)
  const top = strands.length * 34 + 50
  const height = top + bars.length * row + 10
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Interplay">
      <Side entity={answer.a} x={110} lexicon={lexicon} />
      <Side entity={answer.b} x={width - 110} lexicon={lexicon} />
      {strands.map(({ id, count, words }, index) => (
        <g key={id} transform={`translate(0 ${20 + index * 34})`}>
          <line
            x1="230"
            x2={width - 230}
            stroke={count === 0 ? 'var(--line-2)' : 'var(--scale-3)'}
            strokeWidth={count === 0 ? 2 : Math.min(18, 2 + 3.2 * Math.sqrt(count))}
            strokeDasharray={count === 0 ? '6 6' : undefined}
          />
          <rect x={width / 2 - 95} y="-11" width="190" height="22" rx="11" fill="var(--paper)" />
          <text x={width / 2} y="4" textAnchor="middle" fontSize="13" fontWeight="560" fill="var(--ink)">
            {words}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${top})`}>
        <Bars answer={answer} bars={bars} />
      </g>
    </svg>
  )
}

function Side({ entity, x, lexicon }: { entity: InterplayAnswer['a']; x: number; lexicon: Lexicon }) {
  return (
    <g transform={`translate(${x} 50)`}>
      <circle r="14" fill={markColour(lexicon.mark(entity))} />
      {wrapWords(entity.name, 26, 3).map((line, at) => (
        <text
          key={line}
          y={36 + at * 17}
          textAnchor="middle"
          fontSize="14"
          fontWeight="600"
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function Bars({ answer, bars }: { answer: InterplayAnswer; bars: ReturnType<typeof barsOf> }) {
  const span = spanOf(bars, thisYear(answer))
  const room = width - label
  return (
    <>
      {span.ticks.map((year) => (
        <g key={year} transform={`translate(${label + span.left(year) * room} 0)`}>
          <line y1="-8" y2={bars.length * row} stroke="var(--line)" />
          <text x="3" y="-10" fontSize="11" fill="var(--ink-3)">
            {year}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const { left, width: long } = placeOf(bar, span)
        return (
          <g key={bar.id} transform={`translate(0 ${index * row})`}>
            <text y="20" fontSize="12" fill="var(--ink)">
              {wrapWords(bar.name, 62, 1)}
            </text>
            <rect
              x={label + left * room}
              y="10"
              width={long * room}
              height="12"
              rx="3"
              fill={bar.kind === 'direct' ? 'var(--accent)' : 'var(--programme-line)'}
              opacity={bar.from === null ? 0.35 : 1}
            />
          </g>
        )
      })}
    </>
  )
}
