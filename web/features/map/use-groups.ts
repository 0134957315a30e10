import { useMemo } from 'react'
import { ClustersAnswer } from '#contract/clusters'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useApi } from '../../api/use-api.ts'
import { nationNames } from './facet-values.ts'
import { type Grouped, groupScene } from './grouped.ts'
import type { Grouping } from './grouping.ts'
import { type Belonging, byCluster, byPlace, bySector } from './groups.ts'
import type { MapState } from './map-state.ts'
import type { Scene } from './scene.ts'
import { viewNode } from './view-node.ts'
import type { Lexicon } from './words.ts'

export interface GroupsOptions {
  scene: Scene
  state: MapState
  grouping: Grouping
  lexicon: Lexicon
  vocabulary: VocabularyAnswer | undefined
}

/** The scene in groups; null until what groups it has come, which `coming` says. */
export function useGroups({ scene, state, grouping, lexicon, vocabulary }: GroupsOptions): {
  grouped: Grouped | null
  coming: boolean
} {
  const { asOf, since, open } = state
  const clusters = useApi(
    'clusters',
    ClustersAnswer,
    { asOf, since },
    { enabled: grouping === 'cluster', keep: true },
  )
  const belonging = useMemo((): Belonging | null => {
    if (grouping === 'cluster') return clusters.data ? byCluster(clusters.data) : null
    if (!vocabulary) return null
    if (grouping === 'place') return byPlace(scene.nodes, lexicon.nation, nationNames(vocabulary))
    return bySector(scene.nodes, lexicon.mark, vocabulary.sectorGroups)
  }, [grouping, clusters.data, scene, lexicon, vocabulary])
  const grouped = useMemo(() => {
    if (!belonging) return null
    const viewOf = (node: Scene['nodes'][number]) => viewNode(node, lexicon)
    return groupScene(scene, { belonging, open: new Set(open), viewOf })
  }, [scene, belonging, open, lexicon])
  return { grouped, coming: grouping === 'cluster' && clusters.isPending && !clusters.error }
}
