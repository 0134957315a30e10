import { useMemo } from 'react'
import { ClustersAnswer } from '#contract/clusters'
import { GraphAnswer } from '#contract/graph'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useApi } from '../../api/use-api.ts'
import { type Grouped, groupScene } from './grouped.ts'
import { type Belonging, byCluster, byPlace, bySector, type Grouping, groupings } from './groups.ts'
import type { MapState } from './map-state.ts'
import type { Scene } from './scene.ts'
import { viewNode } from './view-node.ts'
import type { Lexicon } from './words.ts'

/** Above this many entities the map opens as an overview of clusters. */
export const tooManyToDraw = 2000

/** What the map is grouped by; a very large map by cluster, unless the address says otherwise. */
export function groupingOf({ group }: Pick<MapState, 'group'>, total: number): Grouping | null {
  if (group === undefined) return total > tooManyToDraw ? 'cluster' : null
  return groupings.find((each) => each === group) ?? null
}

interface GroupsOptions {
  scene: Scene | null
  state: MapState
  grouping: Grouping | null
  lexicon: Lexicon
  vocabulary: VocabularyAnswer | undefined
}

/** The scene in groups; null without grouping, and until what groups it has come, which `coming` says. */
export function useGroups({ scene, state, grouping, lexicon, vocabulary }: GroupsOptions): {
  grouped: Grouped | null
  coming: boolean
} {
  const { asOf, since, open } = state
  const places = useApi(
    'graph',
    GraphAnswer,
    { arrange: 'nation', asOf, since },
    { enabled: grouping === 'place', keep: true },
  )
  const clusters = useApi(
    'clusters',
    ClustersAnswer,
    { asOf },
    { enabled: grouping === 'cluster', keep: true },
  )
  const belonging = useMemo((): Belonging | null => {
    if (grouping === 'place') return places.data ? byPlace(places.data) : null
    if (grouping === 'cluster') return clusters.data ? byCluster(clusters.data) : null
    return scene && vocabulary && grouping
      ? bySector(scene.nodes, lexicon.mark, vocabulary.sectorGroups)
      : null
  }, [grouping, places.data, clusters.data, scene, lexicon, vocabulary])
  const grouped = useMemo(() => {
    if (!scene || !belonging || !grouping) return null
    const viewOf = (node: Scene['nodes'][number]) => viewNode(node, lexicon)
    return groupScene(scene, { belonging, open: new Set(open), viewOf })
  }, [scene, belonging, grouping, open, lexicon])
  const asked = grouping === 'place' ? places : grouping === 'cluster' ? clusters : null
  return { grouped, coming: asked !== null && asked.isPending && !asked.error }
}
