import type { Edge, Evidence } from '#contract/common'
import type { Path } from '#contract/paths'
import { evidenceWords } from '../../ui/evidence.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { counted } from '../../ui/words.ts'

const order: readonly Evidence[] = ['seen', 'known', 'judgement']

/** The weakest evidence on a path: it is no better supported than that. */
export const weakest = (edges: readonly Pick<Edge, 'evidence'>[]): Evidence =>
  order[Math.max(0, ...edges.map(({ evidence }) => order.indexOf(evidence)))] ?? 'seen'

/** `Every step seen`, or how many steps are less than that. */
export function supportWords(edges: readonly Pick<Edge, 'evidence'>[]): string {
  const worst = weakest(edges)
  if (worst === 'seen') return 'every step seen'
  const weak = edges.filter(({ evidence }) => evidence === worst).length
  return `${weak} of ${counted(edges.length, 'step')} ${evidenceWords[worst].name.toLowerCase()} only`
}

export interface StepRow {
  path: number
  step: number
  edge: Edge
  from: Path['nodes'][number]
  to: Path['nodes'][number]
  relation: string
}

/** Every step of every path, for the table and the file. */
export const stepRows = (paths: readonly Path[], lexicon: Lexicon): StepRow[] =>
  paths.flatMap((path, number) =>
    path.edges.flatMap((edge, index) => {
      const [from, to] = [path.nodes[index], path.nodes[index + 1]]
      if (!from || !to) return []
      const relation = lexicon.relation(edge.relation, edge.from === from.id ? 'out' : 'in')
      return [{ path: number + 1, step: index + 1, edge, from, to, relation }]
    }),
  )

export const csvRows = (rows: readonly StepRow[]) => [
  [
    'path',
    'step',
    'from_id',
    'from',
    'relation',
    'to_id',
    'to',
    'evidence',
    'start',
    'end',
    'claim',
    'sources',
  ],
  ...rows.map(({ path, step, edge, from, to, relation }) => [
    path,
    step,
    from.id,
    from.name,
    relation,
    to.id,
    to.name,
    edge.evidence,
    edge.start,
    edge.end,
    edge.id,
    edge.sources.join('; '),
  ]),
]
