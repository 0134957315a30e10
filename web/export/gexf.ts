import { edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts'
import { licenceLine, type Shown, sourceLine } from './shown.ts'
import { element, type XmlNode, xmlText } from './xml.ts'

/** GEXF 1.3 (https://gexf.net/1.3): what Gephi and its kin read, with positions, and several ties between two nodes. */
export function gexfText(shown: Shown): string {
  const { about } = shown
  const root = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3',
  }
  const meta = element(
    'meta',
    { lastmodifieddate: about.dataRead },
    element('creator', {}, 'Interplay'),
    element('description', {}, metaWords(shown)),
    element('keywords', {}, about.permalink),
  )
  const graph = element(
    'graph',
    { defaultedgetype: 'directed', mode: 'static', idtype: 'string' },
    declared('node', nodeAttributes(shown)),
    declared('edge', edgeAttributes(shown)),
    element('nodes', {}, ...nodesOf(shown)),
    element('edges', {}, ...edgesOf(shown)),
  )
  return xmlText(element('gexf', root, meta, graph))
}

/** The format has one field for all that is said of a file. */
function metaWords({ about }: Shown): string {
  return [
    about.description,
    `Source: ${sourceLine(about)}.`,
    `Licence: ${licenceLine(about)}.`,
    `View: ${about.permalink}`,
    `Cite as: ${about.citation}`,
  ].join(' ')
}

const declared = (of: 'node' | 'edge', attributes: readonly { id: string; type: string }[]): XmlNode =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    ...attributes.map(({ id, type }) => element('attribute', { id, title: id, type })),
  )

const values = (pairs: readonly [string, string][]): XmlNode =>
  element('attvalues', {}, ...pairs.map(([key, value]) => element('attvalue', { for: key, value })))

function nodesOf(shown: Shown): XmlNode[] {
  const attributes = nodeAttributes(shown)
  return shown.nodes.map((node) =>
    element(
      'node',
      { id: node.id, label: node.name },
      values(valuesOf(attributes, node)),
      // Upwards in Gephi, downwards on a screen.
      element('viz:position', { x: node.x, y: -node.y, z: 0 }),
      element('viz:size', { value: 4 + 16 * node.importance }),
    ),
  )
}

function edgesOf(shown: Shown): XmlNode[] {
  const attributes = edgeAttributes(shown)
  return shown.edges.map((edge) =>
    element(
      'edge',
      { id: edge.id, source: edge.from, target: edge.to, kind: edge.relation, label: edge.label },
      values(valuesOf(attributes, edge)),
    ),
  )
}
