import { z } from 'zod'
import { isPartialDate } from '#server/analysis/dates'
import * as words from './vocabulary.ts'

/**
 * The shape of each file in this folder. The order of keys here is the order of keys in the files.
 * README.md explains the format to people who edit it.
 */

const text = z.string().trim().min(1, 'must not be empty')
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens only')
/** A mention of another record; whether it exists, and is of the right kind, is for the checks to say. */
const ref = z.string().min(1, 'must name a record by its id')
const url = z.url({ protocol: /^https?$/, error: 'must be a full web address (https://...)' })
const isoDay = z.iso.date('must be a day that exists, as YYYY-MM-DD')

/** How well a claim is supported; README.md says what each mark means. */
export const Evidence = z.enum(['seen', 'known', 'judgement'])
export type Evidence = z.infer<typeof Evidence>

/** A source id; or a source id with what it supports, where that is not the default of `supportsByDefault`. */
const Citation = z.union([ref, z.strictObject({ id: ref, supports: text })], {
  error: 'must be a source id, or { "id": ..., "supports": ... }',
})
export type Citation = z.infer<typeof Citation>
const sources = z.array(Citation)

/** What a source supports when a citation does not say. */
export const supportsByDefault = {
  organisation: 'that the organisation exists and what it did',
  identifier: 'identifier',
  programme: 'that the activity exists, its roles and dates unless a field says known',
  strategy: 'name and place in the tree',
  stated: 'the relationship and its direction',
  'programme-role': 'the role of this organisation in the programme',
  crosswalk: 'names of the Mission 1 side where seen',
} as const

const dateFields = {
  value: z.string(),
  precision: z.enum(['year', 'month', 'day', 'approximate']),
}
const asPrecise = {
  message:
    'value must be as exact as its precision, and exist: 2021 (year, approximate), 2021-03 or 2021-03-04',
}
const DatedFact = z.strictObject({ ...dateFields, evidence: Evidence }).refine(isPartialDate, asPrecise)
/** Without a mark of its own a publication date is as well supported as its strategy. */
const PublicationDate = z
  .strictObject({ ...dateFields, evidence: Evidence.optional(), note: text.optional() })
  .refine(isPartialDate, asPrecise)

export const Source = z.strictObject({
  id,
  url,
  title: text,
  publisher: text,
  accessed: isoDay,
  licence: text.optional(),
})
export type Source = z.infer<typeof Source>

export const Place = z.strictObject({
  id,
  name: text,
  kind: z.enum(words.placeKinds),
  aliases: z.array(text).optional(),
  within: z.array(ref),
  evidence: Evidence,
})
export type Place = z.infer<typeof Place>

const Identifier = z.strictObject({
  scheme: z.enum(['org-id', 'ror', 'wikidata']),
  value: text,
  evidence: Evidence,
  source: ref,
})

export const Organisation = z
  .strictObject({
    id,
    name: text,
    aliases: z.array(text),
    sector: z.enum(words.sectors),
    description: text,
    website: url.optional(),
    websiteEvidence: Evidence.optional(),
    status: z.enum(words.organisationStatuses),
    statusEvidence: Evidence,
    home: z.strictObject({ place: ref, evidence: Evidence }),
    coverage: ref,
    identifiers: z.array(Identifier).optional(),
    evidence: Evidence,
    sources,
  })
  .refine((record) => !record.website === !record.websiteEvidence, {
    path: ['websiteEvidence'],
    message: 'website and websiteEvidence go together',
  })
export type Organisation = z.infer<typeof Organisation>

export const Programme = z.strictObject({
  id,
  name: text,
  kind: z.enum(words.programmeKinds),
  status: z.enum(words.programmeStatuses),
  description: text,
  url: url.optional(),
  dataHolder: z.enum(words.dataHolders).optional(),
  start: DatedFact.optional(),
  end: DatedFact.optional(),
  places: z.array(ref),
  addresses: z.array(ref),
  rationale: text,
  evidence: Evidence,
  sources,
})
export type Programme = z.infer<typeof Programme>

export const Part = z.strictObject({
  id,
  name: text,
  kind: z.enum(words.partKinds),
  order: z.int().positive().optional(),
  group: text.optional(),
  horizon: text.optional(),
  nameStatus: text.optional(),
  confidence: z.enum(words.confidences).optional(),
  variants: z.array(text).optional(),
  note: text.optional(),
  evidence: Evidence,
  sources,
  get parts() {
    return z.array(Part).optional()
  },
})
export type Part = z.infer<typeof Part>

export const Strategy = z.strictObject({
  id,
  name: text,
  publisher: ref,
  copublishers: z.array(ref).optional(),
  jurisdiction: ref,
  published: PublicationDate,
  updated: PublicationDate.optional(),
  url,
  urlEvidence: Evidence.optional(),
  urlNote: text.optional(),
  implements: ref.optional(),
  replaces: ref.optional(),
  note: text.optional(),
  evidence: Evidence,
  sources,
  parts: z.array(Part).optional(),
})
export type Strategy = z.infer<typeof Strategy>

export const Relation = z.strictObject({
  id: z.string().regex(/^rel-\d{4,}$/, 'the id of a relation is rel- and a number of four digits or more'),
  relation: z.enum(Object.keys(words.relationEnds)),
  from: ref,
  to: ref,
  start: DatedFact.optional(),
  end: DatedFact.optional(),
  note: text.optional(),
  origin: z.enum(['stated', 'programme-role']),
  evidence: Evidence,
  /** The mark in the programme's own list of roles, where the collection gave that role two marks. */
  roleEvidence: Evidence.optional(),
  sources,
})
export type Relation = z.infer<typeof Relation>

export const CrosswalkRow = z.strictObject({
  id: z
    .string()
    .regex(/^cw-\d{3,}$/, 'the id of a crosswalk row is cw- and a number of three digits or more'),
  from: ref,
  to: z.array(ref).min(1, 'must name a part'),
  strength: z.enum(['strong', 'moderate', 'weak']),
  rationale: text,
  note: text.optional(),
  evidence: Evidence,
  sources,
})
export type CrosswalkRow = z.infer<typeof CrosswalkRow>

/** Which schema the records of each file keep, in the order the files are read, reported and loaded. */
export const seedFiles = {
  sources: Source,
  places: Place,
  organisations: Organisation,
  programmes: Programme,
  strategies: Strategy,
  relations: Relation,
  crosswalk: CrosswalkRow,
} as const
export type SeedFile = keyof typeof seedFiles
export const seedFileNames = Object.keys(seedFiles) as SeedFile[]

/** The whole seed, in memory. */
export type Seed = { [F in SeedFile]: z.infer<(typeof seedFiles)[F]>[] }
