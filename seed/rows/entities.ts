import { isPlanned, runningFrom, runningUntil } from '#server/analysis/dates'
import { type PlacedPart, placedParts } from '../parts.ts'
import {
  type Organisation,
  type Place,
  type Programme,
  type Seed,
  type Source,
  type Strategy,
  supportsByDefault,
} from '../schema.ts'
import { claim, type Properties } from './claim.ts'

export interface EntityRow {
  id: string
  label: 'Place' | 'Organisation' | 'Programme' | 'Strategy' | 'Priority'
  properties: Properties
}

/** Every entity of the seed as the properties of its node: a promise to those who query the graph. */
export function entityRows(seed: Seed): EntityRow[] {
  const placeNames = new Map(seed.places.map(({ id, name }) => [id, name]))
  return [
    ...seed.places.map((place) => row('Place', ofPlace(place))),
    ...seed.organisations.map((organisation) => row('Organisation', ofOrganisation(organisation))),
    ...seed.programmes.map((programme) => row('Programme', ofProgramme(programme))),
    ...seed.strategies.map((strategy) => row('Strategy', ofStrategy(strategy, placeNames))),
    ...seed.strategies.flatMap(placedParts).map((placed) => row('Priority', ofPart(placed))),
  ]
}

const row = (label: EntityRow['label'], properties: Properties): EntityRow => ({
  id: properties.id as string,
  label,
  properties,
})

export interface SourceRow {
  id: string
  properties: Properties
}

export function sourceRows({ sources }: Seed): SourceRow[] {
  return sources.map((source: Source) => ({
    id: source.id,
    properties: { ...source, licence: source.licence ?? null },
  }))
}

function ofPlace(place: Place): Properties {
  return { ...claim(place, ''), name: place.name, kind: place.kind, aliases: place.aliases ?? [] }
}

function ofOrganisation(organisation: Organisation): Properties {
  const identifiers = organisation.identifiers ?? []
  return {
    ...claim(organisation, supportsByDefault.organisation),
    name: organisation.name,
    aliases: organisation.aliases,
    sector: organisation.sector,
    description: organisation.description,
    website: organisation.website ?? null,
    websiteEvidence: organisation.websiteEvidence ?? null,
    status: organisation.status,
    statusEvidence: organisation.statusEvidence,
    home: organisation.home.place,
    homeEvidence: organisation.home.evidence,
    coverage: organisation.coverage,
    identifiers: identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    identifierEvidence: identifiers.map(({ evidence }) => evidence),
    identifierSources: identifiers.map(({ source }) => source),
  }
}

function ofProgramme(programme: Programme): Properties {
  return {
    ...claim(programme, supportsByDefault.programme),
    name: programme.name,
    kind: programme.kind,
    status: programme.status,
    description: programme.description,
    url: programme.url ?? null,
    dataHolder: programme.dataHolder ?? null,
    planned: isPlanned(programme.status),
    runningFrom: runningFrom(programme),
    runningUntil: runningUntil(programme),
  }
}

/** A strategy has no start or end: it is what the map is arranged by, in every year. */
function ofStrategy(strategy: Strategy, placeNames: Map<string, string>): Properties {
  const { published, updated } = strategy
  return {
    ...claim(strategy, supportsByDefault.strategy),
    name: strategy.name,
    publisher: strategy.publisher,
    jurisdiction: placeNames.get(strategy.jurisdiction) ?? null,
    jurisdictionPlace: strategy.jurisdiction,
    published: published.value,
    publishedPrecision: published.precision,
    publishedEvidence: published.evidence ?? null,
    publishedNote: published.note ?? null,
    updated: updated?.value ?? null,
    updatedPrecision: updated?.precision ?? null,
    updatedEvidence: updated?.evidence ?? null,
    updatedNote: updated?.note ?? null,
    url: strategy.url,
    urlEvidence: strategy.urlEvidence ?? null,
    urlNote: strategy.urlNote ?? null,
  }
}

function ofPart({ part, strategy, position }: PlacedPart): Properties {
  return {
    ...claim(part, supportsByDefault.strategy),
    name: part.name,
    kind: part.kind,
    order: part.order ?? null,
    position,
    group: part.group ?? null,
    horizon: part.horizon ?? null,
    nameStatus: part.nameStatus ?? null,
    confidence: part.confidence ?? null,
    variants: part.variants ?? [],
    strategy,
  }
}
