import { useMemo } from 'react'
import type { ClustersAnswer } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import { useWidth } from '../../ui/use-width.ts'
import css from './BubbleChart.module.css'
import { BubbleMark, lineHeight, Name } from './BubbleMark.tsx'
import { Counts, Lines } from './BubbleTies.tsx'
import { bubbleLayout } from './bubbles.ts'

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
