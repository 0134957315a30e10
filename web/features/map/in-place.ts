import type { SceneNode } from './scene.ts'
import type { Lexicon } from './words.ts'

/** Those on the map that lie in the UK, a nation, an English region, or a place that is stated as such. Pure. */
export const inPlace = (
  id: string,
  nodes: readonly Pick<SceneNode, 'id' | 'places'>[],
  { nation, region }: Pick<Lexicon, 'nation' | 'region'>,
): string[] =>
  nodes
    .filter(({ places }) =>
      places?.some((place) =>
        [place, nation(place), region(place), nation(place) === 'international' ? null : 'uk'].includes(id),
      ),
    )
    .map((node) => node.id)
