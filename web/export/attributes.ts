import { linkTo, listText, type Shown, type ShownEdge, type ShownNode, sourcesText } from './shown.ts'

/** The columns both graph formats (GEXF, GraphML) carry, so that a file of either says the same. */

type Value = string | number | null
interface Attribute<Item> {
  id: string
  type: 'string' | 'double' | 'integer'
  value: (item: Item) => Value
}

export const nodeAttributes = ({ about }: Shown): readonly Attribute<ShownNode>[] => [
  { id: 'type', type: 'string', value: (node) => node.type },
  { id: 'short', type: 'string', value: (node) => node.short },
  { id: 'nameStatus', type: 'string', value: (node) => node.nameStatus },
  { id: 'sector', type: 'string', value: (node) => node.sector },
  { id: 'kind', type: 'string', value: (node) => node.kind },
  { id: 'status', type: 'string', value: (node) => node.status },
  { id: 'evidence', type: 'string', value: (node) => node.evidence },
  { id: 'sources', type: 'string', value: (node) => sourcesText(node.sources) },
  { id: 'places', type: 'string', value: (node) => listText(node.places) },
  { id: 'strategies', type: 'string', value: (node) => listText(node.strategies) },
  { id: 'areas', type: 'string', value: (node) => listText(node.areas) },
  { id: 'runningFrom', type: 'string', value: (node) => node.running?.from ?? null },
  { id: 'runningUntil', type: 'string', value: (node) => node.running?.until ?? null },
  { id: 'importance', type: 'double', value: (node) => node.importance },
  { id: 'degree', type: 'integer', value: (node) => node.degree },
  { id: 'permalink', type: 'string', value: (node) => linkTo(about, node.id) },
]

/** Dates stay text: neither format has a type for "some time in 2021". */
export const edgeAttributes = ({ about }: Shown): readonly Attribute<ShownEdge>[] => [
  { id: 'relation', type: 'string', value: (edge) => edge.relation },
  { id: 'evidence', type: 'string', value: (edge) => edge.evidence },
  { id: 'note', type: 'string', value: (edge) => edge.note },
  { id: 'sources', type: 'string', value: (edge) => sourcesText(edge.sources) },
  { id: 'start', type: 'string', value: (edge) => edge.start },
  { id: 'end', type: 'string', value: (edge) => edge.end },
  { id: 'permalink', type: 'string', value: (edge) => linkTo(about, edge.from, edge.to) },
]

/** Pairs of attribute and value that say something of the item. */
export const valuesOf = <Item>(attributes: readonly Attribute<Item>[], item: Item): [string, string][] =>
  attributes.flatMap(({ id, value }) => {
    const found = value(item)
    return found === null ? [] : [[id, String(found)] as [string, string]]
  })
