import type { CentralityAnswer, ClustersAnswer, HolesAnswer } from '#contract/clusters'
import type { Lexicon } from '../../ui/lexicon.ts'
import { clusterNames, roleWords } from './cluster-words.ts'

/** The figures as rows for CSV, the first being the headings. */

type Row = (string | number | null | undefined)[]

export const memberRows = ({ clusters }: Pick<ClustersAnswer, 'clusters'>, lexicon: Lexicon): Row[] => [
  ['cluster_id', 'cluster', 'id', 'name', 'sector', 'role', 'z', 'participation', 'betweenness', 'strength'],
  ...clusters.flatMap((cluster) =>
    cluster.members.map((member) => [
      cluster.id,
      cluster.label,
      member.id,
      member.name,
      lexicon.sector(member.sector),
      roleWords[member.role].name,
      member.z,
      member.participation,
      member.betweenness,
      member.strength,
    ]),
  ),
]

export function bridgeRows(answer: ClustersAnswer): Row[] {
  const names = clusterNames(answer)
  return [
    ['id', 'name', 'cluster_id', 'cluster', 'reaches', 'participation', 'betweenness', 'strength'],
    ...answer.bridges.map((bridge) => [
      bridge.id,
      bridge.name,
      bridge.cluster,
      names.get(bridge.cluster),
      bridge.reaches.map((id) => names.get(id) ?? id).join('; '),
      bridge.participation,
      bridge.betweenness,
      bridge.strength,
    ]),
  ]
}

export const holeRows = ({ holes }: Pick<HolesAnswer, 'holes'>): Row[] => [
  ['cluster_a', 'cluster_b', 'priority_id', 'priority', 'found', 'expected', 'severity', 'candidates'],
  ...holes.map((hole) => [
    hole.a.label,
    hole.b.label,
    hole.priority.id,
    hole.priority.name,
    hole.found,
    hole.expected,
    hole.severity,
    hole.candidates.map(({ name }) => name).join('; '),
  ]),
]

export const centralityRows = ({ items }: Pick<CentralityAnswer, 'items'>): Row[] => [
  ['id', 'name', 'sector', 'degree', 'strength', 'betweenness', 'pagerank', 'constraint'],
  ...items.map((item) => [
    item.id,
    item.name,
    item.sector,
    item.degree,
    item.strength,
    item.betweenness,
    item.pagerank,
    item.constraint,
  ]),
]
