import type { measures as ids } from '#contract/clusters'
import { betweennessMethod } from '#server/http/methods'

interface Measure {
  id: (typeof ids)[number]
  name: string
  /** What a high value says, to somebody who does not know the measure. */
  meaning: string
  citation: string
  url: string
}

export const measures: readonly Measure[] = [
  {
    id: 'degree',
    name: 'Partners',
    meaning: 'How many others it is tied to: who knows the most.',
    citation: 'Freeman 1978, degree centrality',
    url: 'https://doi.org/10.1016/0378-8733(78)90021-7',
  },
  {
    id: 'strength',
    name: 'Strength',
    meaning: 'The weight of all its ties: who works most with others, counting close ties for more.',
    citation: 'Barrat et al. 2004, weighted degree',
    url: 'https://doi.org/10.1073/pnas.0400087101',
  },
  {
    id: 'betweenness',
    name: 'Go-between',
    meaning:
      'The share of shortest paths between others that run through it: who stands between those who are not tied.',
    citation: betweennessMethod.citation,
    url: betweennessMethod.url,
  },
  {
    id: 'pagerank',
    name: 'PageRank',
    meaning: 'How often a walk along ties comes by: who is tied to those who are well tied themselves.',
    citation: 'Brin and Page 1998',
    url: 'https://doi.org/10.1016/S0169-7552(98)00110-X',
  },
  {
    id: 'constraint',
    name: 'Constraint',
    meaning:
      'How far its ties lead back to the same few others. Low is the strong position: a broker between people who do not know each other.',
    citation: 'Burt 1992, Structural Holes',
    url: 'https://doi.org/10.2307/j.ctv1kz4h78',
  },
]
