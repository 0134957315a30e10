import type { Cluster, ClustersAnswer, Feature, Member } from '#contract/clusters'
import { counted } from '../../ui/words.ts'

/** Plain words for the figures of a partition. */

export type Role = Member['role']

export const roleWords: Record<Role, { name: string; meaning: string }> = {
  'provincial hub': { name: 'Hub', meaning: 'Far more ties within its cluster than the others there.' },
  'connector hub': {
    name: 'Connecting hub',
    meaning: 'A hub of its cluster that is tied to several other clusters as well.',
  },
  connector: { name: 'Connector', meaning: 'Its ties spread over several clusters.' },
  kinless: {
    name: 'At home nowhere',
    meaning: 'Its ties spread so evenly that it has no cluster of its own.',
  },
  peripheral: { name: 'Member', meaning: 'Most of its ties stay within its cluster.' },
  'ultra-peripheral': {
    name: 'Inner member',
    meaning: 'All or nearly all of its ties stay within its cluster.',
  },
}

/** Order of importance, for sorting and legends. */
export const roleOrder: readonly Role[] = [
  'connector hub',
  'provincial hub',
  'connector',
  'kinless',
  'peripheral',
  'ultra-peripheral',
]

export function modularityWords(value: number): string {
  if (value < 0.1) return 'Ties fall within clusters hardly more often than chance would have it.'
  if (value < 0.3) return 'Ties fall within clusters somewhat more often than chance would have it.'
  return 'Ties fall within clusters far more often than chance would have it.'
}

export function stabilityWords(value: number): string {
  if (value >= 0.9) return 'Found again with other random starts, the clusters are nearly the same.'
  if (value >= 0.7) return 'Found again with other random starts, most members stay together.'
  if (value >= 0.4) return 'Other random starts move quite a few members: read the borders with care.'
  return 'Other random starts give quite other clusters: this is one reading among several.'
}

/** `1 of 5 pairs of members is tied`. */
export function densityWords({ density }: Pick<Cluster, 'density'>): string {
  if (density >= 0.5) return `${Math.round(density * 100)}% of all pairs of members are tied`
  if (density <= 0) return 'no two members are tied directly'
  return `1 in ${Math.round(1 / density)} pairs of members is tied`
}

export function conductanceWords({ conductance }: Pick<Cluster, 'conductance'>): string {
  const share = Math.round(conductance * 100)
  if (share === 0) return 'no tie leads outside'
  return `${share}% of the weight of its ties leads outside`
}

/** `18 of 33 members, 3.2 times the share among all`. */
export function featureWords({ support, lift }: Feature, size: number): string {
  const times = lift >= 10 ? Math.round(lift) : Number(lift.toFixed(1))
  return `${support} of ${counted(size, 'member')}, ${times} times the share among all`
}

export const clusterNames = (answer: Pick<ClustersAnswer, 'clusters'>): Map<string, string> =>
  new Map(answer.clusters.map(({ id, label }) => [id, label]))

/** Ties from one cluster to the others, the most first. */
export function tiesOf(answer: Pick<ClustersAnswer, 'between'>, id: string) {
  return answer.between
    .flatMap(({ a, b, ties, weight }) => {
      if (a !== id && b !== id) return []
      return [{ other: a === id ? b : a, ties, weight }]
    })
    .sort((one, two) => two.ties - one.ties)
}
