import type { Path } from '#contract/paths'
import { claimSources } from '../../api/claim-sources.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MapLink } from '../../ui/MapLink.tsx'
import { PathChain } from '../../ui/PathChain.tsx'
import { TieEvidence } from '../../ui/TieEvidence.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { counted } from '../../ui/words.ts'
import css from './Paths.module.css'
import { supportWords } from './path-words.ts'
import type { PathsState } from './paths-state.ts'

interface ChainsProps {
  paths: readonly Path[]
  lexicon: Lexicon
  asOf: string | undefined
  by: PathsState['by']
}

/** A name needs this many pixels, with the step before it, to stand in a row. */
const link = 232

/** One chain a path: in rows where the longest fits, else upright side by side. */
export function Chains({ paths, lexicon, asOf, by }: ChainsProps) {
  const [ref, width] = useWidth<HTMLOListElement>(1100)
  const longest = Math.max(...paths.map((path) => path.nodes.length))
  const upright = longest * link > width + 100
  return (
    <ol ref={ref} className={upright ? css.columns : css.rows}>
      {paths.map((path, index) => (
        <li key={path.edges.map(({ id }) => id).join()} className={css.path}>
          <header className={css.head}>
            <h3>
              {paths.length > 1 && `${index + 1}. `}
              {counted(path.length, 'step')}
            </h3>
            <p>
              {supportWords(path.edges)}
              {by === 'evidence' && `, cost ${path.cost}`}
            </p>
            {paths.length > 1 && (
              <MapLink ids={path.nodes.map(({ id }) => id)} asOf={asOf}>
                Map
              </MapLink>
            )}
          </header>
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
  )
}
