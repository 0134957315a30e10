import { ListTree, Network } from 'lucide-react'
import type { Entity } from '#contract/entities'
import { Button } from '../../ui/Button.tsx'
import { usualArrangement } from './arrange-options.ts'
import own from './Panel.module.css'
import type { ViewParts } from './view-parts.ts'

/** The map arranged by the parts of a strategy, or of a part that has some; nothing where there are none. */
export function ByParts({ entity, state, actions }: ViewParts & { entity: Entity }) {
  const { id, name, claims } = entity
  const hasParts = claims.some(({ relation, direction }) => relation === 'HAS_PART' && direction === 'out')
  if (!hasParts || state.as !== 'map') return null
  const present = state.arrange ?? usualArrangement
  const ways = [
    { arrange: id, words: 'Arrange the map by its parts', icon: <Network /> },
    { arrange: `tree:${id}`, words: 'Show it as a tree', icon: <ListTree /> },
  ]
  return (
    <div className={own.actions}>
      {ways.map(({ arrange, words, icon }) => (
        <Button
          key={arrange}
          size="s"
          icon={icon}
          disabled={arrange === present}
          onClick={() => actions.arrange(arrange === usualArrangement ? undefined : arrange, name)}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}
