import { type KeyboardEvent, useMemo } from 'react'
import type { Cluster, ClustersAnswer } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { wrapWords } from '../../ui/svg-words.ts'
import { useWidth } from '../../ui/use-width.ts'
import { counted } from '../../ui/words.ts'
import css from './BubbleChart.module.css'
import { type Bubble, bubbleLayout, lineBetween, type Spot, seats, spotOn } from './bubbles.ts'

interface BubbleChartProps {
  answer: ClustersAnswer
  lexicon: Lexicon
  open: string | null
  near: string | null
  onNear: (id: string | null) => void
  onOpen: (id: string) => void
  /** Leave out to fit the frame. */
  width?: number
  /** For a file: nothing to press. */
  still?: boolean
}

const lineHeight = 15

export function BubbleChart({ width, ...props }: BubbleChartProps) {
  const [ref, measured] = useWidth<HTMLDivElement>(760)
  if (width) return <Drawing {...props} width={width} />
  return (
    <div ref={ref} className={css.frame}>
      <Drawing {...props} width={measured} />
    </div>
  )
}

function Drawing({
  answer,
  lexicon,
  open,
  near,
  onNear,
  onOpen,
  width,
  still,
}: BubbleChartProps & { width: number }) {
  const slim = width < 520
  const label = useMemo(() => ({ width: slim ? 116 : 156, height: lineHeight * (slim ? 4 : 3) + 8 }), [slim])
  const { bubbles, height } = useMemo(
    () => bubbleLayout(answer.clusters, { width, label }),
    [answer, width, label],
  )
  const byId = new Map(bubbles.map((bubble) => [bubble.id, bubble]))
  const focus = near ?? open
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={css.chart}
      role="group"
      aria-label="Clusters and the ties between them"
    >
      <Lines between={answer.between} byId={byId} focus={focus} />
      {answer.clusters.map((cluster, index) => {
        const bubble = bubbles[index]
        if (!bubble) return null
        return (
          <BubbleMark
            key={cluster.id}
            cluster={cluster}
            bubble={bubble}
            lexicon={lexicon}
            open={cluster.id === open}
            lit={cluster.id === focus}
            still={still}
            onNear={onNear}
            onOpen={onOpen}
          />
        )
      })}
      {answer.clusters.map((cluster, index) => (
        <Name key={cluster.id} cluster={cluster} bubble={bubbles[index]} slim={slim} />
      ))}
      <Counts between={answer.between} byId={byId} focus={focus} label={label} />
    </svg>
  )
}

interface LinesProps {
  between: ClustersAnswer['between']
  byId: ReadonlyMap<string, Bubble>
  focus: string | null
}

const thick = (ties: number) => Math.min(11, 0.8 + Math.sqrt(ties) * 1.1)
const touches = ({ a, b }: { a: string; b: string }, id: string | null) => id === a || id === b

function Lines({ between, byId, focus }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {between.map((each) => {
        const [a, b] = [byId.get(each.a), byId.get(each.b)]
        const line = a && b && lineBetween(a, b)
        if (!line) return null
        const state = focus === null ? undefined : touches(each, focus) ? 'lit' : 'faint'
        return (
          <line
            key={`${each.a}~${each.b}`}
            {...line}
            className={css.tie}
            data-state={state}
            strokeWidth={thick(each.ties)}
          />
        )
      })}
    </g>
  )
}

/** Numbers on the lines of the cluster in focus, else on the strongest, where there is room. */
function Counts({ between, byId, focus, label }: LinesProps & { label: { width: number; height: number } }) {
  const sorted = [...between].sort((a, b) => b.ties - a.ties)
  const wanted = focus === null ? sorted : sorted.filter((each) => touches(each, focus))
  const bubbles = [...byId.values()]
  const placed: (Spot & { id: string; ties: number })[] = []
  for (const each of wanted) {
    const [a, b] = [byId.get(each.a), byId.get(each.b)]
    const line = a && b && lineBetween(a, b)
    const spot = line && spotOn(line, bubbles, label, placed)
    if (spot) placed.push({ ...spot, id: `${each.a}~${each.b}`, ties: each.ties })
  }
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {placed.map(({ id, x, y, ties }) => (
        <text key={id} x={x} y={y + 4} className={css.count} textAnchor="middle">
          {ties}
        </text>
      ))}
    </g>
  )
}

interface BubbleMarkProps extends Pick<BubbleChartProps, 'lexicon' | 'still' | 'onNear' | 'onOpen'> {
  cluster: Cluster
  bubble: Bubble
  open: boolean
  lit: boolean
}

function BubbleMark(props: BubbleMarkProps) {
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
      {face}
    </g>
  )
}

/** The name and the size under a bubble, above all lines; the bubble itself says them to screen readers. */
function Name({ cluster, bubble, slim }: { cluster: Cluster; bubble: Bubble | undefined; slim: boolean }) {
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
