import { type PlacedPart, placedParts } from '../parts.ts'
import {
  type Citation,
  type CrosswalkRow,
  type Evidence,
  type Organisation,
  type Place,
  type Programme,
  type Relation,
  type Seed,
  type Strategy,
  supportsByDefault,
} from '../schema.ts'
import { claim, type Properties } from './claim.ts'

export interface RelationshipRow {
  id: string
  relation: string
  from: string
  to: string
  properties: Properties
}

/**
 * Every relationship of the seed. Those of relations.json keep their ids; the id of one that follows
 * from a record is made of its ends, such as `nds-forum.addresses.m1-pa-pets`.
 */
export function relationshipRows(seed: Seed): RelationshipRow[] {
  return [
    ...seed.places.flatMap(ofPlace),
    ...seed.strategies.flatMap(ofStrategy),
    ...seed.strategies.flatMap(placedParts).map(ofPart),
    ...seed.organisations.map(ofHome),
    ...seed.programmes.flatMap(ofProgramme),
    ...seed.relations.map(ofRelation),
    ...seed.crosswalk.flatMap(ofCrosswalk),
  ]
}

interface Support {
  evidence: Evidence
  sources?: Citation[]
  note?: string
}

function derived(
  from: string,
  relation: string,
  to: string,
  support: Support,
  options: { id?: string; supports?: string; properties?: Properties } = {},
): RelationshipRow {
  const { id = `${from}.${relation}.${to}`, supports = '', properties = {} } = options
  const { evidence, sources, note } = support
  return {
    id,
    relation: typeOf(relation),
    from,
    to,
    properties: { ...claim({ id, evidence, sources, note }, supports), ...properties },
  }
}

/** `co-chairs` in the files is `CO_CHAIRS` in the graph. */
const typeOf = (relation: string) => relation.toUpperCase().replaceAll('-', '_')

function ofPlace({ id, within, evidence }: Place): RelationshipRow[] {
  return within.map((parent) => derived(id, 'within', parent, { evidence }))
}

/** Where an organisation sits, with the mark of its home: coverage is another matter, and no relationship. */
function ofHome({ id, home }: Organisation): RelationshipRow {
  return derived(id, 'located-in', home.place, { evidence: home.evidence })
}

/** Places share the support of the programme; what it addresses is a judgement of ours, without a source. */
function ofProgramme({ id, places, addresses, rationale, evidence, sources }: Programme): RelationshipRow[] {
  const supports = supportsByDefault.programme
  return [
    ...places.map((place) => derived(id, 'located-in', place, { evidence, sources }, { supports })),
    ...addresses.map((priority) =>
      derived(id, 'addresses', priority, { evidence: 'judgement' }, { properties: { rationale } }),
    ),
  ]
}

function ofStrategy(strategy: Strategy): RelationshipRow[] {
  const { id, publisher, copublishers = [], implements: implemented, replaces, evidence, sources } = strategy
  const support = { evidence, sources }
  const options = { supports: supportsByDefault.strategy }
  return [
    ...[publisher, ...copublishers].map((organisation) =>
      derived(organisation, 'publishes', id, support, options),
    ),
    ...(implemented ? [derived(id, 'implements', implemented, support, options)] : []),
    ...(replaces ? [derived(id, 'replaces', replaces, support, options)] : []),
  ]
}

function ofPart({ part, parent, position }: PlacedPart): RelationshipRow {
  const { evidence, sources } = part
  const options = { supports: supportsByDefault.strategy, properties: { position } }
  return derived(parent, 'has-part', part.id, { evidence, sources }, options)
}

function ofRelation(relation: Relation): RelationshipRow {
  const { id, from, to, origin, roleEvidence } = relation
  const properties = {
    ...claim(relation, supportsByDefault[origin]),
    origin,
    roleEvidence: roleEvidence ?? null,
  }
  return { id, relation: typeOf(relation.relation), from, to, properties }
}

/** A row of the crosswalk may align one part with several: one relationship for each. */
function ofCrosswalk(row: CrosswalkRow): RelationshipRow[] {
  const { strength, rationale } = row
  return row.to.map((part) =>
    derived(row.from, 'aligns-with', part, row, {
      id: `${row.id}.${part}`,
      supports: supportsByDefault.crosswalk,
      properties: { row: row.id, strength, rationale },
    }),
  )
}
