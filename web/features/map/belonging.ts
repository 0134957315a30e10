import type { SceneNode } from './scene.ts'
import type { Lexicon } from './words.ts'

type Node = Pick<SceneNode, 'id' | 'places' | 'strategies' | 'areas'>

/**
 * Those on the map that serve a strategy or an area, or lie in the UK, a nation, an English region or a place that is
 * stated as such. Pure.
 */
export const belongingTo = (
  id: string,
  nodes: readonly Node[],
  { nation, region }: Pick<Lexicon, 'nation' | 'region'>,
): string[] => {
  const within = (place: string): boolean =>
    [place, nation(place), region(place), nation(place) === 'international' ? null : 'uk'].includes(id)
  return nodes
    .filter(
      ({ places, strategies, areas }) =>
        strategies?.includes(id) || areas?.includes(id) || places?.some(within),
    )
    .map((node) => node.id)
}
