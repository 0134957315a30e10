import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { gexfText } from '../../../../web/export/gexf.ts'
import { graphmlText } from '../../../../web/export/graphml.ts'
import { shown } from './shown.ts'

const xml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
const all = (text: string, name: string) => [...xml(text).getElementsByTagName(name)]

test('GEXF: a reader of the format finds every node, tie, attribute and place', () => {
  const graph = parseGexf(MultiDirectedGraph, gexfText(shown))
  expect(graph.order).toBe(3)
  expect(graph.edges('odi', 'b').sort()).toEqual(['rel-1', 'rel-2'])
  expect(graph.getNodeAttributes('odi')).toMatchObject({
    label: 'Open Data Institute, "the ODI"',
    type: 'organisation',
    sector: 'research-institute',
    importance: 0.75,
    degree: 29,
    sources:
      'Report; "final" (https://source.example/report); Minutes <2021> & more (https://source.example/minutes)',
    permalink: 'https://map.example/?sel=odi',
    x: 10.5,
    y: 20,
  })
  expect(graph.getNodeAttribute('m1-pa-pets', 'label')).toBe('Privacy 🔐')
  expect(graph.getEdgeAttributes('rel-1')).toMatchObject({
    relation: 'RUNS',
    label: 'runs',
    start: '2021-03',
    note: '-led, it says',
    sources: 'Minutes <2021> & more (https://source.example/minutes)',
  })
  expect(Object.keys(graph.getEdgeAttributes('rel-2'))).not.toContain('sources')
})

test('GEXF: version 1.3, with source, licence, revision and view in its description', () => {
  const text = gexfText(shown)
  const root = xml(text).documentElement
  expect([root?.namespaceURI, root?.getAttribute('version')]).toEqual(['http://gexf.net/1.3', '1.3'])
  const description = all(text, 'description')[0]?.textContent
  for (const part of [
    'revision 7',
    'https://licence.example/ogl',
    shown.about.permalink,
    '3 of 374 entities & 3',
  ])
    expect(description).toContain(part)
})

test('GEXF: every attribute used is declared for its class', () => {
  const text = gexfText(shown)
  for (const kind of ['node', 'edge']) {
    const declared = all(text, 'attributes')
      .filter((list) => list.getAttribute('class') === kind)
      .flatMap((list) => [...list.getElementsByTagName('attribute')].map((each) => each.getAttribute('id')))
    const used = all(text, kind).flatMap((item) =>
      [...item.getElementsByTagName('attvalue')].map((each) => each.getAttribute('for')),
    )
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((id) => !declared.includes(id))).toEqual([])
  }
})

test('GraphML: keys are declared once, and every value belongs to one of its own scope', () => {
  const text = graphmlText(shown)
  const keys = new Map(all(text, 'key').map((key) => [key.getAttribute('id'), key.getAttribute('for')]))
  expect(keys.size).toBe(all(text, 'key').length)
  for (const value of all(text, 'data'))
    expect([value.getAttribute('key'), keys.get(value.getAttribute('key'))]).toEqual([
      value.getAttribute('key'),
      value.parentNode?.nodeName,
    ])
})

test('GraphML: nodes, ties and metadata', () => {
  const text = graphmlText(shown)
  expect(xml(text).documentElement?.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns')
  const value = (parent: Element | undefined, key: string) =>
    [...(parent?.childNodes ?? [])].find((child) => (child as Element).getAttribute?.('key') === key)
      ?.textContent
  const nodes = all(text, 'node') as unknown as Element[]
  expect(value(nodes[1], 'node-label')).toBe('Data <trusts> & "Ŵyneb\'s" risk\nin two lines')
  expect(value(nodes[0], 'node-x')).toBe('10.5')
  expect(value(nodes[2], 'node-sources')).toBe('Report; "final" (https://source.example/report)')
  const [tie, other] = all(text, 'edge') as unknown as Element[]
  expect(value(tie, 'edge-sources')).toBe('Minutes <2021> & more (https://source.example/minutes)')
  expect(value(tie, 'edge-note')).toBe('-led, it says')
  expect(value(other, 'edge-sources')).toBeUndefined()
  const ends = all(text, 'edge').map((edge) =>
    ['id', 'source', 'target'].map((name) => edge.getAttribute(name)),
  )
  expect(ends).toEqual(shown.edges.map(({ id, from, to }) => [id, from, to]))
  const graph = all(text, 'graph')[0] as unknown as Element
  expect(value(graph, 'graph-revision')).toBe('7')
  expect(value(graph, 'graph-licence')).toContain('https://licence.example/by')
  expect(value(graph, 'graph-permalink')).toBe(shown.about.permalink)
})

test('characters that XML does not know are left out rather than breaking the file', () => {
  const node = { ...shown.nodes[0], name: 'a\u0000b\u0008c\ud800d\ufffee' } as (typeof shown.nodes)[number]
  for (const write of [gexfText, graphmlText]) {
    const text = write({ ...shown, nodes: [node], edges: [] })
    expect(() => xml(text)).not.toThrow()
    expect(text).toContain('abcde')
  }
})
