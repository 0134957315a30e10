import { expect, test } from 'vitest'
import { jsonText } from '../../../../web/export/json.ts'
import { jsonLdText } from '../../../../web/export/json-ld.ts'
import { shown } from './shown.ts'

type Item = Record<string, unknown>
const document = JSON.parse(jsonLdText(shown)) as { '@context': Item; '@graph': Item[] }
const byId = new Map(document['@graph'].map((item) => [item['@id'], item]))
const iri = (id: string) => `https://map.example/api/v1/entities/${id}`

/** Every term and every compact IRI of a document, wherever it stands. */
function terms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(terms)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@type') return [inner].flat() as string[]
    if (key === '@id' && typeof inner === 'string' && !inner.startsWith('http')) return [inner]
    return [...(key.startsWith('@') ? [] : [key]), ...terms(inner)]
  })
}

test('JSON-LD: every term is a compact IRI with a prefix of the context', () => {
  const found = terms(document['@graph'])
  expect(found.length).toBeGreaterThan(30)
  for (const term of found) {
    const [prefix = '', rest] = term.split(':')
    expect([term, typeof document['@context'][prefix], Boolean(rest)]).toEqual([term, 'string', true])
  }
})

test('JSON-LD: nothing points at a tie or an entity that is not there', () => {
  const entities = new Set(shown.nodes.map(({ id }) => iri(id)))
  for (const item of document['@graph'].filter((each) => [each['@type']].flat().includes('rdf:Statement'))) {
    for (const end of ['rdf:subject', 'rdf:object']) expect(entities).toContain((item[end] as Item)['@id'])
    const { '@id': predicate } = item['rdf:predicate'] as { '@id': string }
    const subject = byId.get((item['rdf:subject'] as Item)['@id']) as Item
    expect(subject[predicate]).toContainEqual(item['rdf:object'])
  }
})

test('JSON-LD: types of published vocabularies, dates and evidence on the statement', () => {
  expect(byId.get(iri('odi'))?.['@type']).toContain('org:Organization')
  expect(byId.get(iri('m1-pa-pets'))).toMatchObject({
    'skos:prefLabel': 'Privacy 🔐',
    'ip:nameStatus': 'reconstructed-unverified',
  })
  expect(byId.get(`${iri('odi')}#rel-1`)).toMatchObject({
    'schema:startDate': '2021-03',
    'ip:evidence': 'seen',
  })
})

test('JSON-LD: statements and records name the pages they come from, and each page is described', () => {
  const [report, minutes] = ['https://source.example/report', 'https://source.example/minutes']
  expect(byId.get(`${iri('odi')}#rel-1`)).toMatchObject({
    'skos:note': '-led, it says',
    'prov:wasDerivedFrom': [{ '@id': minutes }],
  })
  expect(Object.keys(byId.get(`${iri('odi')}#rel-2`) as Item)).not.toContain('prov:wasDerivedFrom')
  expect(byId.get(iri('odi'))?.['dct:source']).toEqual([{ '@id': report }, { '@id': minutes }])
  expect(byId.get(report)).toMatchObject({
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    'schema:name': 'Report; "final"',
    'schema:publisher': { 'schema:name': 'A publisher' },
  })
  expect(Object.keys(byId.get(minutes) as Item)).not.toContain('schema:publisher')
})

test('JSON-LD: the data set carries licence, revision, citation and the address of the view', () => {
  const dataset = document['@graph'][0]
  expect(dataset).toMatchObject({
    'schema:version': '7',
    'schema:url': { '@id': shown.about.permalink },
    'schema:creditText': shown.about.citation,
  })
  expect(dataset?.['schema:license']).toEqual([
    { '@id': 'https://licence.example/ogl' },
    { '@id': 'https://licence.example/by' },
  ])
})

test('JSON: all that is shown, and what it is', () => {
  const back = JSON.parse(jsonText(shown))
  expect(back.about).toEqual(shown.about)
  expect(back.nodes[1]).toEqual({ ...shown.nodes[1], permalink: 'https://map.example/?sel=b' })
  expect(back.edges.length).toBe(3)
})

test('JSON: sources stand at the head, and claims name them by their ids', () => {
  const back = JSON.parse(jsonText(shown))
  expect(Object.keys(back)).toEqual(['about', 'sources', 'nodes', 'edges'])
  expect(back.sources).toEqual(shown.sources)
  expect(back.nodes[0].sources).toEqual(['report', 'minutes'])
  expect(back.edges[0]).toMatchObject({ note: '-led, it says', sources: ['minutes'] })
})
