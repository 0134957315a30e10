import { edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts'
import { licenceLine, type Shown, sourceLine } from './shown.ts'
import { element, type XmlNode, xmlText } from './xml.ts'

type Scope = 'graph' | 'node' | 'edge'
interface Key {
  id: string
  type: string
}

/** GraphML (Brandes and others 2002, http://graphml.graphdrawing.org): what yEd, NetworkX, igraph and Cytoscape read. */
export function graphmlText(shown: Shown): string {
  const { about } = shown
  const metadata: [string, string][] = [
    ['title', about.title],
    ['description', about.description],
    ['source', sourceLine(about)],
    ['licence', licenceLine(about)],
    ['revision', String(about.revision)],
    ['permalink', about.permalink],
    ['citation', about.citation],
  ]
  const [nodes, edges] = [nodeAttributes(shown), edgeAttributes(shown)]
  const text = (id: string): Key => ({ id, type: 'string' })
  const place = ['x', 'y'].map((id) => ({ id, type: 'double' }))
  const root = {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  }
  return xmlText(
    element(
      'graphml',
      root,
      ...keys(
        'graph',
        metadata.map(([id]) => text(id)),
      ),
      ...keys('node', [text('label'), ...nodes, ...place]),
      ...keys('edge', [text('label'), ...edges]),
      element(
        'graph',
        { id: 'interplay', edgedefault: 'directed' },
        ...data('graph', metadata),
        ...shown.nodes.map((node) =>
          element(
            'node',
            { id: node.id },
            ...data('node', [
              ['label', node.name],
              ...valuesOf(nodes, node),
              ['x', String(node.x)],
              ['y', String(node.y)],
            ]),
          ),
        ),
        ...shown.edges.map((edge) =>
          element(
            'edge',
            { id: edge.id, source: edge.from, target: edge.to },
            ...data('edge', [['label', edge.label], ...valuesOf(edges, edge)]),
          ),
        ),
      ),
    ),
  )
}

/** Ids of keys are unique in the whole file. */
const keyId = (scope: Scope, id: string) => `${scope}-${id}`

const keys = (scope: Scope, all: readonly Key[]): XmlNode[] =>
  all.map(({ id, type }) =>
    element('key', {
      id: keyId(scope, id),
      for: scope,
      'attr.name': id,
      'attr.type': type === 'integer' ? 'int' : type,
    }),
  )

const data = (scope: Scope, pairs: readonly [string, string][]): XmlNode[] =>
  pairs.map(([id, value]) => element('data', { key: keyId(scope, id) }, value))
