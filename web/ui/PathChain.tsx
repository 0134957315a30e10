import type { ReactNode } from 'react'
import type { Edge } from '#contract/common'
import type { GraphNode } from '#contract/entities'
import { cx } from './cx.ts'
import { EntityLink } from './EntityLink.tsx'
import type { Lexicon } from './lexicon.ts'
import css from './PathChain.module.css'
import { SectorMark } from './SectorMark.tsx'

interface PathChainProps {
  path: { nodes: readonly GraphNode[]; edges: readonly Edge[] }
  lexicon: Lexicon
  /** The evidence of a step, such as a TieEvidence. */
  evidence: (edge: Edge, says: string) => ReactNode
  label: string
  /** From top to bottom, where it would not fit from left to right. */
  upright?: boolean
}

/** A path as a chain of names joined by its steps, each with its relation, its direction and its evidence. */
export function PathChain({ path, lexicon, evidence, label, upright }: PathChainProps) {
  return (
    <ol className={cx(css.chain, upright && css.upright)} aria-label={label}>
      {path.nodes.map((node, index) => {
        const edge = path.edges[index - 1]
        const before = path.nodes[index - 1]
        return (
          <li key={node.id} className={cx(css.link, index === 0 && css.first)}>
            {edge && before && (
              <Step edge={edge} from={before} to={node} lexicon={lexicon} evidence={evidence} />
            )}
            <span className={css.node}>
              <SectorMark mark={lexicon.mark(node)} size={16} />
              <span className={css.name}>
                <EntityLink entity={node} />
                <small>{lexicon.what(node)}</small>
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

interface StepProps extends Pick<PathChainProps, 'lexicon' | 'evidence'> {
  edge: Edge
  from: GraphNode
  to: GraphNode
}

/** Read along the path; the arrow shows which way the tie itself runs, none where it has no direction. */
function Step({ edge, from, to, lexicon, evidence }: StepProps) {
  const forward = edge.from === from.id
  const words = lexicon.relation(edge.relation, forward ? 'out' : 'in').toLowerCase()
  const mutual = edge.relation === 'COLLABORATES_WITH'
  return (
    <span className={css.step}>
      <span className={css.relation}>{words}</span>
      <span
        className={css.line}
        data-arrow={mutual ? 'none' : forward ? 'forward' : 'back'}
        data-evidence={edge.evidence}
        aria-hidden="true"
      />
      <span className={css.evidence}>{evidence(edge, `${from.name} ${words} ${to.name}`)}</span>
    </span>
  )
}
