import type { EntityType, Relation, SourceRecord } from '#contract/common'
import { type About, linkTo, type Shown, type ShownEdge, type ShownNode } from './shown.ts'

/**
 * JSON-LD 1.1 (W3C 2020) with the words of schema.org, the W3C Organization Ontology, PROV-O and SKOS. A tie is there
 * twice: as a plain triple for whoever asks the graph, and as an RDF statement that carries dates, evidence and
 * the sources it was derived from.
 */
export function jsonLdText({ about, nodes, edges, sources }: Shown): string {
  const out = new Map<string, ShownEdge[]>()
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge])
  const document = {
    '@context': contextOf(about),
    '@graph': [
      dataset(about),
      ...nodes.map((node) => entity(about, node, out.get(node.id) ?? [])),
      ...edges.map((edge) => statement(about, edge)),
      ...sources.map(page),
    ],
  }
  return JSON.stringify(document, null, 2)
}

const contextOf = ({ origin }: About) => ({
  '@version': 1.1,
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  ip: `${origin}/api/v1/vocabulary#`,
})

/** What published words name each type; the map's own word comes last. */
const types: Record<EntityType, readonly string[]> = {
  organisation: ['schema:Organization', 'org:Organization', 'prov:Organization'],
  programme: ['schema:Project', 'prov:Activity'],
  strategy: ['schema:CreativeWork', 'prov:Plan'],
  priority: ['skos:Concept'],
  place: ['schema:Place'],
}

/** Published words for a relation where one means the same; otherwise the map's own. */
const predicates: Partial<Record<Relation, string>> = {
  PART_OF: 'org:subOrganizationOf',
  MEMBER_OF: 'org:memberOf',
  SPONSORED_BY: 'schema:sponsor',
  HAS_PART: 'schema:hasPart',
  LOCATED_IN: 'schema:location',
  WITHIN: 'schema:containedInPlace',
}
const predicateOf = (relation: Relation): string => predicates[relation] ?? `ip:${relation}`

const iri = (about: About, id: string): string => `${about.origin}/api/v1/entities/${id}`
const datasetIri = (about: About): string => `${about.origin}/#revision-${about.revision}`

const dataset = (about: About) => ({
  '@id': datasetIri(about),
  '@type': ['schema:Dataset', 'prov:Entity'],
  'schema:name': about.title,
  'schema:description': about.description,
  'schema:url': { '@id': about.permalink },
  'schema:version': String(about.revision),
  'schema:dateModified': about.dataRead,
  'schema:license': about.licences.map(({ url }) => ({ '@id': url })),
  'schema:creditText': about.citation,
  'schema:isAccessibleForFree': true,
})

const named = (key: string, value: string | null) => (value === null ? {} : { [key]: value })
const cited = (key: string, sources: readonly SourceRecord[]) =>
  sources.length === 0 ? {} : { [key]: sources.map(({ url }) => ({ '@id': url })) }

function entity(about: About, node: ShownNode, edges: readonly ShownEdge[]) {
  const ties: Record<string, { '@id': string }[]> = {}
  for (const { relation, to } of edges) {
    const key = predicateOf(relation)
    ties[key] = [...(ties[key] ?? []), { '@id': iri(about, to) }]
  }
  return {
    '@id': iri(about, node.id),
    '@type': [...types[node.type], `ip:${node.type}`],
    'schema:identifier': node.id,
    [node.type === 'priority' ? 'skos:prefLabel' : 'schema:name']: node.name,
    ...(node.short === node.name ? {} : { 'schema:alternateName': node.short }),
    ...named('ip:nameStatus', node.nameStatus),
    ...named('ip:sector', node.sector),
    ...named('ip:kind', node.kind),
    ...named('ip:status', node.status),
    'ip:evidence': node.evidence,
    'schema:url': { '@id': linkTo(about, node.id) },
    'dct:isPartOf': { '@id': datasetIri(about) },
    // Of the record: an organisation is no prov:Entity that could be derived from a page.
    ...cited('dct:source', node.sources),
    ...ties,
  }
}

/** The claim itself. */
const statement = (about: About, edge: ShownEdge) => ({
  '@id': `${iri(about, edge.from)}#${edge.id}`,
  '@type': ['rdf:Statement', 'prov:Entity'],
  'schema:identifier': edge.id,
  'rdf:subject': { '@id': iri(about, edge.from) },
  'rdf:predicate': { '@id': predicateOf(edge.relation) },
  'rdf:object': { '@id': iri(about, edge.to) },
  'schema:name': edge.label,
  'ip:evidence': edge.evidence,
  ...named('schema:startDate', edge.start),
  ...named('schema:endDate', edge.end),
  ...named('skos:note', edge.note),
  ...cited('prov:wasDerivedFrom', edge.sources),
  'schema:url': { '@id': linkTo(about, edge.from, edge.to) },
})

/** A source is what stands at its address. */
const page = ({ id, title, url, publisher, accessed }: SourceRecord) => ({
  '@id': url,
  '@type': ['schema:CreativeWork', 'prov:Entity'],
  'schema:identifier': id,
  'schema:name': title,
  ...(publisher === null ? {} : { 'schema:publisher': { 'schema:name': publisher } }),
  ...named('ip:accessed', accessed),
})
