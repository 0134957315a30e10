import { Link } from 'wouter'
import { claimSources } from '../../api/claim-sources.ts'
import { Button } from '../../ui/Button.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { PathChain } from '../../ui/PathChain.tsx'
import { TieEvidence } from '../../ui/TieEvidence.tsx'
import { useWidth } from '../../ui/use-width.ts'
import type { FigureProps } from './figure-props.ts'
import css from './Interplay.module.css'

/** A name needs this many pixels, with the step before it, to stand in a row. */
const link = 260

/** The shortest ways from the one to the other. */
export function PathsFigure({ answer, lexicon }: FigureProps) {
  const [ref, width] = useWidth<HTMLOListElement>(1000)
  const { a, b, paths } = answer
  if (paths.length === 0) return null
  const upright = Math.max(...paths.map(({ nodes }) => nodes.length)) * link > width + 100
  return (
    <Figure
      id="paths"
      title="How they are connected"
      lead="The shortest ways through organisations and programmes, whichever way a tie points."
      actions={
        <Button
          size="s"
          link={<Link href={`/paths?from=${encodeURIComponent(a.id)}&to=${encodeURIComponent(b.id)}`} />}
        >
          More paths
        </Button>
      }
    >
      <ol ref={ref} className={upright ? css.columns : css.rows}>
        {paths.map((path, index) => (
          <li key={path.edges.map(({ id }) => id).join()} className={css.path}>
            <PathChain
              path={path}
              lexicon={lexicon}
              upright={upright}
              label={`Path ${index + 1}`}
              evidence={(edge, says) => <TieEvidence tie={edge} says={says} load={claimSources} />}
            />
          </li>
        ))}
      </ol>
    </Figure>
  )
}
