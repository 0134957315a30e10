import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { clustersAddress, gapsAddress, networkAddress } from '../../state/carry.ts'
import { Button } from '../../ui/Button.tsx'
import { chosenOf, chosenWords } from './chosen.ts'
import css from './ElsewhereLinks.module.css'
import type { ViewParts } from './view-parts.ts'

const views = [
  { name: 'Gaps', address: gapsAddress },
  { name: 'Clusters', address: clustersAddress },
  { name: 'Network', address: networkAddress },
]

/** The other views with the same filters, as far as they know them. */
export function ElsewhereLinks({
  state,
  data,
  vocabulary,
}: Pick<ViewParts, 'state' | 'data'> & { vocabulary: VocabularyAnswer }) {
  const chosen = chosenOf({ state, counts: data.scene.counts, vocabulary })
  const words = chosenWords(chosen)
  return (
    <nav className={css.links} aria-label="The same in other views">
      <span>{words ? `With this ${words}:` : 'More about all of it:'}</span>
      {views.map(({ name, address }) => (
        <Button key={name} size="s" icon={<ArrowRight />} link={<Link href={address(chosen)} />}>
          {name} {words && 'of these'}
        </Button>
      ))}
    </nav>
  )
}
