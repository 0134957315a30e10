/**
 * Importance of a node on the map, between 0 and 1: how many others it is tied to, each counted once
 * by its best supported tie. A tie that a source states (seen) counts 1, one from general knowledge
 * (known) 0.7, a classification (judgement) 0.4: well-sourced actors stand out, and a dozen
 * claims about the same pair do not. The sum is the node's strength in that simple graph
 * (weighted degree; Barrat et al. 2004, https://doi.org/10.1073/pnas.0400087101);
 * its square root, divided by the largest, makes area on screen proportional to strength.
 */

import { buildAdjacency, start } from './graph.ts'

type Evidence = 'seen' | 'known' | 'judgement'

const EVIDENCE_WEIGHT: Readonly<Record<Evidence, number>> = { seen: 1, known: 0.7, judgement: 0.4 }

export interface ImportanceInput {
  nodeCount: number
  from: ArrayLike<number>
  to: ArrayLike<number>
  /** Evidence of each tie. */
  evidence: readonly Evidence[]
}

/** Importance of each node, rounded to three digits; 0 for a node without ties. */
export function importance(input: ImportanceInput): Float64Array {
  const sums = bestTieSums(input)
  const largest = sums.reduce((a, b) => Math.max(a, b), 0)
  return sums.map((sum) => (largest > 0 ? Math.round(Math.sqrt(sum / largest) * 1000) / 1000 : 0))
}

function bestTieSums(input: ImportanceInput): Float64Array {
  const rows = buildAdjacency(input)
  const sums = new Float64Array(input.nodeCount)
  for (let v = 0; v < input.nodeCount; v++) {
    let best = 0
    for (let i = start(rows, v); i < start(rows, v + 1); i++) {
      best = Math.max(best, EVIDENCE_WEIGHT[input.evidence[rows.edges[i] as number] as Evidence])
      // Rows are sorted by neighbour: a change of neighbour closes the pair.
      if (i + 1 < start(rows, v + 1) && rows.neighbours[i + 1] === rows.neighbours[i]) continue
      sums[v] = (sums[v] as number) + best
      best = 0
    }
  }
  return sums
}
