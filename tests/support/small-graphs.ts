/** Graphs drawn by hand for the tests of server/analysis, and a generator of small random ones. */

import fc from 'fast-check'
import { buildGraph, type EdgeList, type Graph } from '#server/analysis/graph'

/** `graph('0-1 1-2:3 4')`: an edge 0-1 of weight 1, an edge 1-2 of weight 3, and five nodes. */
export function edgeList(text: string): EdgeList & { from: number[]; to: number[]; weight: number[] } {
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  let nodeCount = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [ends = '', w = '1'] = word.split(':')
    const [a, b] = ends.split('-').map(Number)
    nodeCount = Math.max(nodeCount, (a ?? 0) + 1, (b ?? 0) + 1)
    if (a === undefined || b === undefined) continue
    from.push(a)
    to.push(b)
    weight.push(Number(w))
  }
  return { nodeCount, from, to, weight }
}

export function graph(text: string): Graph {
  return buildGraph(edgeList(text))
}

/** Two triangles 0-1-2 and 3-4-5, joined by 2-3. */
export const BARBELL = '0-1 1-2 0-2 3-4 4-5 3-5 2-3'

/** Random multigraphs of up to `most` nodes, with self loops, parallel edges and weights from 1 to 5. */
export function edgeLists(
  most = 10,
): fc.Arbitrary<EdgeList & { from: number[]; to: number[]; weight: number[] }> {
  return fc.integer({ min: 1, max: most }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 })
    return fc
      .array(fc.tuple(node, node, fc.integer({ min: 1, max: 5 })), { maxLength: 3 * nodeCount })
      .map((edges) => ({
        nodeCount,
        from: edges.map(([a]) => a),
        to: edges.map(([, b]) => b),
        weight: edges.map(([, , w]) => w),
      }))
  })
}

/** Random labels for `length` nodes. */
export function labelings(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: 4 }), { minLength: length, maxLength: length })
}
