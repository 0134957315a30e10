import type { KeyboardEvent } from 'react'
import type { Cluster } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { wrapWords } from '../../ui/svg-words.ts'
import { counted } from '../../ui/words.ts'
import css from './BubbleChart.module.css'
import type { Bubble } from './bubbles.ts'
import { seats } from './seats.ts'

export const lineHeight = 15

interface BubbleMarkProps {
  lexicon: Lexicon
  /** For a file: nothing to press. */
  still: boolean | undefined
  onNear: (id: string | null) => void
  onOpen: (id: string) => void
  cluster: Cluster
  bubble: Bubble
  open: boolean
  lit: boolean
}

export function BubbleMark(props: BubbleMarkProps) {
  const { cluster, bubble, open, lit, still, onNear, onOpen } = props
  const face = (
    <>
      <circle r={bubble.r} className={css.bubble} data-open={open || undefined} data-lit={lit || undefined} />
      <Members {...props} />
    </>
  )
  const transform = `translate(${bubble.x} ${bubble.y})`
  if (still) return <g transform={transform}>{face}</g>
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(cluster.id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand within a drawing
    <g
      transform={transform}
      className={css.press}
      role="button"
      tabIndex={0}
      aria-pressed={open}
      aria-label={`${cluster.label}: ${counted(cluster.size, 'organisation')}`}
      onClick={() => onOpen(cluster.id)}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onNear(cluster.id)}
      onPointerLeave={() => onNear(null)}
      onFocus={() => onNear(cluster.id)}
      onBlur={() => onNear(null)}
    >
      <title>{cluster.label}</title>
      {face}
    </g>
  )
}

/** The name and the size under a bubble, above all lines; the bubble itself says them to screen readers. */
export function Name({
  cluster,
  bubble,
  slim,
}: {
  cluster: Cluster
  bubble: Bubble | undefined
  slim: boolean
}) {
  if (!bubble) return null
  const words = wrapWords(cluster.short, slim ? 17 : 24, slim ? 3 : 2)
  return (
    <text
      className={css.label}
      textAnchor="middle"
      transform={`translate(${bubble.x} ${bubble.y + bubble.r + lineHeight})`}
    >
      {words.map((line, at) => (
        <tspan key={line} x="0" dy={at === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
      <tspan x="0" dy={lineHeight} className={css.size}>
        {cluster.size}
      </tspan>
    </text>
  )
}

/** The members as marks of their sectors, the most tied in the middle. */
function Members({ cluster, bubble, lexicon }: BubbleMarkProps) {
  const members = [...cluster.members].sort((a, b) => b.strength - a.strength)
  const { at, mark } = seats(members.length, bubble.r)
  return members.map((member, index) => {
    const seat = at[index]
    if (!seat) return null
    return (
      <g
        key={member.id}
        transform={`translate(${seat.x - mark / 2} ${seat.y - mark / 2})`}
        className={css.member}
      >
        <SectorMark mark={lexicon.mark(member)} size={mark} />
      </g>
    )
  })
}
