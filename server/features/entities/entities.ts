import type { EntityRef, Source, SourceRecord } from '#contract/common'
import { Evidence } from '#contract/common'
import type { Claim, Entity } from '#contract/entities'
import { notFound } from '#server/http/problems'
import { claimOf, type Properties, readText, readTexts } from '#server/projections/claims'
import { acronymOf, typeOf } from '#server/projections/map'
import { sourcesNamed } from '#server/projections/sources'
import type { Store } from '#server/store/port'
import { type ClaimRow, findById, findClaims, findNames } from './queries.ts'

type SourceIndex = Map<string, SourceRecord>

/** One entity with everything said of it and what supports each statement. */
export async function readEntity(store: Store, id: string): Promise<Omit<Entity, 'meta'>> {
  const [[found], claims] = await Promise.all([findById(store, { id }), findClaims(store, { id })])
  if (!found) throw notFound('entity', id)
  const { labels, properties } = found
  const [sources, names] = await Promise.all([
    readSources(store, properties, claims),
    readNames(store, properties),
  ])
  const aliases = readTexts(properties, 'aliases')
  const place = (key: string) => names.get(readText(properties, key) ?? '') ?? null
  const home = place('home')
  return {
    id,
    type: typeOf(labels),
    name: String(properties.name),
    nameStatus: readText(properties, 'nameStatus'),
    confidence: readText(properties, 'confidence'),
    ...claimOf(properties),
    sources: citations(properties, sources),
    description: readText(properties, 'description'),
    aliases: aliases.length > 0 ? aliases : readTexts(properties, 'variants'),
    acronym: acronymOf(aliases),
    sector: readText(properties, 'sector'),
    kind: readText(properties, 'kind'),
    status: marked(properties, 'status'),
    website: marked(properties, 'website') ?? marked(properties, 'url'),
    home: home && { ...home, evidence: readEvidence(properties, 'homeEvidence') },
    coverage: place('coverage'),
    identifiers: identifiersOf(properties, sources),
    published: dated(properties, 'published'),
    updated: dated(properties, 'updated'),
    jurisdiction: readText(properties, 'jurisdiction'),
    order: typeof properties.order === 'number' ? properties.order : null,
    strategy: place('strategy'),
    group: readText(properties, 'group'),
    horizon: readText(properties, 'horizon'),
    dataHolder: readText(properties, 'dataHolder'),
    planned: typeof properties.planned === 'boolean' ? properties.planned : null,
    claims: claims.map((row) => toClaim(row, sources)).sort(byRelation),
  }
}

async function readSources(store: Store, properties: Properties, claims: ClaimRow[]): Promise<SourceIndex> {
  const cited = [properties, ...claims.map((row) => row.claim)].flatMap((one) => readTexts(one, 'sources'))
  const identified = readTexts(properties, 'identifierSources').flatMap((list) => list.split(' '))
  const sources = await sourcesNamed(store, [...cited, ...identified].filter(Boolean))
  return new Map(sources.map((source) => [source.id, source]))
}

async function readNames(store: Store, properties: Properties): Promise<Map<string, EntityRef>> {
  const ids = ['home', 'coverage', 'strategy'].flatMap((key) => readText(properties, key) ?? [])
  const rows = await findNames(store, { ids: [...new Set(ids)] })
  return new Map(
    rows.map(({ id, name, labels, nameStatus }) => [id, { id, type: typeOf(labels), name, nameStatus }]),
  )
}

function toClaim({ claim, relation, direction, ...row }: ClaimRow, sources: SourceIndex): Claim {
  return {
    id: String(claim.id),
    relation,
    direction,
    other: {
      id: row.other,
      type: typeOf(row.otherLabels),
      name: row.otherName,
      nameStatus: row.otherNameStatus,
    },
    ...claimOf(claim),
    rationale: readText(claim, 'rationale'),
    strength: readText(claim, 'strength'),
    origin: readText(claim, 'origin'),
    sources: citations(claim, sources),
  }
}

const byRelation = (a: Claim, b: Claim) =>
  a.relation.localeCompare(b.relation) ||
  a.direction.localeCompare(b.direction) ||
  (b.start ?? '').localeCompare(a.start ?? '') ||
  a.other.name.localeCompare(b.other.name) ||
  a.id.localeCompare(b.id)

/** The sources a claim cites, each with what it supports. */
function citations(properties: Properties, sources: SourceIndex): Source[] {
  const supports = readTexts(properties, 'supports')
  return readTexts(properties, 'sources').flatMap((id, index) => {
    const source = sources.get(id)
    return source ? [{ ...source, supports: supports[index] ?? null }] : []
  })
}

function identifiersOf(properties: Properties, sources: SourceIndex): Entity['identifiers'] {
  const evidence = readTexts(properties, 'identifierEvidence')
  const cited = readTexts(properties, 'identifierSources')
  return readTexts(properties, 'identifiers').map((identifier, index) => {
    const [scheme = '', ...rest] = identifier.split(':')
    const value = rest.join(':')
    return {
      scheme,
      value,
      url: identifierUrl(scheme, value),
      evidence: Evidence.parse(evidence[index] ?? 'known'),
      sources: (cited[index] ?? '').split(' ').flatMap((id) => {
        const source = sources.get(id)
        return source ? [{ ...source, supports: 'identifier' }] : []
      }),
    }
  })
}

function identifierUrl(scheme: string, value: string): string | null {
  if (value.startsWith('https://')) return value
  if (scheme === 'wikidata') return `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`
  if (scheme === 'org-id') return `https://org-id.guide/list/${value.split('-').slice(0, 2).join('-')}`
  return null
}

const readEvidence = (properties: Properties, key: string): Evidence | null =>
  Evidence.nullish().parse(properties[key]) ?? null

function marked(properties: Properties, key: string) {
  const value = readText(properties, key)
  return value === null ? null : { value, evidence: readEvidence(properties, `${key}Evidence`) }
}

function dated(properties: Properties, key: string) {
  const value = marked(properties, key)
  return value && { ...value, note: readText(properties, `${key}Note`) }
}
