import { z } from 'zod'
import {
  claimFields,
  Direction,
  Edge,
  EntityRef,
  EntityType,
  Evidence,
  Meta,
  Relation,
  Source,
} from './common.ts'
import {
  asOf,
  cursor,
  direction,
  evidenceList,
  includedFields,
  includeList,
  limit,
  neighbourTypeList,
  pageFields,
  relationList,
  since,
} from './parameters.ts'

/** One relationship of an entity, with what supports it. */
export const Claim = z
  .object({
    id: z.string(),
    relation: Relation,
    direction: Direction,
    other: EntityRef,
    ...claimFields,
    rationale: z.string().nullable().meta({ description: 'Why a judgement was made' }),
    strength: z.string().nullable().meta({ description: 'Of an alignment: strong, moderate or weak' }),
    origin: z.string().nullable(),
    sources: z.array(Source),
  })
  .meta({ id: 'Claim' })
export type Claim = z.infer<typeof Claim>

const Identifier = z.object({
  scheme: z.string(),
  value: z.string(),
  url: z.string().nullable(),
  evidence: Evidence,
  sources: z.array(Source),
})

/** A field value with how well it is supported. */
const marked = z.object({ value: z.string(), evidence: Evidence.nullable() })

export const Entity = z
  .object({
    id: z.string(),
    type: EntityType,
    name: z.string(),
    nameStatus: z.string().nullable(),
    confidence: z.string().nullable().meta({ description: 'How sure a reconstructed name is' }),
    ...claimFields,
    sources: z.array(Source),
    description: z.string().nullable(),
    aliases: z.array(z.string()),
    acronym: z.string().nullable(),
    sector: z.string().nullable(),
    kind: z.string().nullable(),
    status: marked.nullable(),
    website: marked.nullable(),
    home: EntityRef.extend({ evidence: Evidence.nullable() }).nullable(),
    coverage: EntityRef.nullable().meta({
      description: 'Where an organisation works, which is not where it sits',
    }),
    identifiers: z.array(Identifier),
    published: marked.extend({ note: z.string().nullable() }).nullable(),
    updated: marked.extend({ note: z.string().nullable() }).nullable(),
    jurisdiction: z.string().nullable(),
    order: z.number().int().nullable(),
    strategy: EntityRef.nullable().meta({ description: 'The strategy a priority belongs to' }),
    group: z.string().nullable(),
    horizon: z.string().nullable(),
    dataHolder: z.string().nullable(),
    planned: z.boolean().nullable(),
    claims: z.array(Claim),
    meta: Meta,
  })
  .meta({ id: 'Entity' })
export type Entity = z.infer<typeof Entity>

export const HistoryQuery = z.strictObject({ limit: limit(20, 500), cursor })
export type HistoryQuery = z.output<typeof HistoryQuery>

/** One change of the map, as the append-only record keeps it. */
const Change = z
  .object({
    id: z.string(),
    revision: z.number().int().meta({ description: 'The revision that the change made' }),
    at: z.iso.datetime(),
    by: z.string().meta({ description: 'Who made it; seed: the files the map was loaded from' }),
    kind: z
      .string()
      .meta({ description: 'seed-load: written or brought up to date from the files of the map' }),
  })
  .meta({ id: 'Change' })

export const HistoryAnswer = z
  .object({
    items: z.array(Change).meta({ description: 'The latest first' }),
    ...pageFields,
    meta: Meta,
  })
  .meta({ id: 'HistoryAnswer' })
export type HistoryAnswer = z.infer<typeof HistoryAnswer>

export const NeighboursQuery = z.strictObject({
  relation: relationList.optional(),
  type: neighbourTypeList.optional(),
  direction,
  since: since.optional(),
  asOf: asOf.optional(),
  evidence: evidenceList.optional(),
  include: includeList.optional(),
  limit: limit(20, 500),
  cursor,
})
export type NeighboursQuery = z.output<typeof NeighboursQuery>

export const GraphNode = z
  .object({
    id: z.string(),
    type: EntityType,
    name: z.string(),
    short: z.string().meta({ description: 'Acronym or short name, for labels' }),
    nameStatus: z.string().nullable(),
    sector: z.string().nullable(),
    kind: z.string().nullable(),
    status: z.string().nullable(),
    evidence: Evidence,
    importance: z.number().meta({ description: 'In [0, 1]' }),
    degree: z.number().int().meta({ description: 'How many neighbours it has in all' }),
    sources: z
      .array(z.string())
      .optional()
      .meta({ description: 'With include=sources: ids of the sources that it exists by' }),
  })
  .meta({ id: 'GraphNode' })
export type GraphNode = z.infer<typeof GraphNode>

export const NeighboursAnswer = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(Edge).meta({ description: 'The ties between the entity and the nodes of this page' }),
    counts: z
      .array(
        z.object({ relation: Relation, type: EntityType, direction: Direction, count: z.number().int() }),
      )
      .meta({
        description: 'Neighbours by relation, type and direction, before the page is cut',
      }),
    types: z
      .array(z.object({ type: EntityType, count: z.number().int() }))
      .meta({ description: 'Distinct neighbours by type, before the page is cut' }),
    ...includedFields,
    ...pageFields,
    meta: Meta,
  })
  .meta({ id: 'NeighboursAnswer' })
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>
