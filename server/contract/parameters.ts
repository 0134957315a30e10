import { z } from 'zod'
import {
  type EntityType,
  Evidence,
  entityTypes,
  Id,
  relations,
  roleRelations,
  SourceRecord,
} from './common.ts'

/** Query parameters that several operations share. A list is repeated (`a=1&a=2`) or comma separated (`a=1,2`). */

const rawList = z.union([z.string(), z.array(z.string())])

const splitList = (raw: string | string[]): string[] => [
  ...new Set(
    [raw].flat().flatMap((part) =>
      part
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    ),
  ),
]

/** A list of values, each checked by `item` after `normalise`. */
const listOf = <T extends z.ZodType<string, string>>(item: T, normalise = (value: string) => value) =>
  rawList.transform((raw) => splitList(raw).map(normalise)).pipe(z.array(item).min(1).max(50))

const lower = (value: string) => value.toLowerCase()
const asRelation = (value: string) => value.toUpperCase().replaceAll('-', '_')

const entityType = z.enum(entityTypes)
export const typeList = listOf(entityType, lower).meta({
  description: 'Entity types, comma separated or repeated',
  examples: ['organisation'],
})
/** The types that stand on the map and in neighbour lists. */
export const neighbourTypes = [
  'organisation',
  'programme',
  'priority',
  'strategy',
] as const satisfies readonly EntityType[]
export const neighbourTypeList = listOf(z.enum(neighbourTypes), lower).meta({
  description: 'organisation, programme, priority or strategy',
  examples: ['organisation'],
})
export const relationList = listOf(z.enum(relations), asRelation).meta({
  description: 'Relations, such as RUNS or PARTNERS_IN (runs and partners-in are understood too)',
  examples: ['RUNS,PARTNERS_IN'],
})
export const roleList = listOf(z.enum(roleRelations), asRelation).meta({
  description: 'Which roles make an organisation count',
  examples: ['RUNS,PARTNERS_IN'],
})
export const evidenceList = listOf(Evidence, lower).meta({
  description: 'Keep only claims with these evidence marks',
  examples: ['seen'],
})
export const includeList = listOf(z.enum(['sources']), lower).meta({
  description:
    'What comes along with the answer. sources: each node and tie carries the ids of its sources, each tie its note, and the answer the records of all sources named',
  examples: ['sources'],
})
export const idList = listOf(Id).meta({ description: 'Ids, comma separated or repeated' })
export const keyList = listOf(z.string().min(1).max(100)).meta({
  description: 'Values, comma separated or repeated',
})

/** An id or a keyword in place of one. */
export const Idish = Id

/** A real calendar day, month or year. */
export const asOf = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'write a year, month or day: 2021, 2021-06 or 2021-06-30',
    abort: true,
  })
  .refine(isCalendarDate, 'there is no such day')
  .meta({
    description: 'The day the answer speaks of; a year or month is read as its last day',
    examples: ['2021'],
  })

/** Of a period: with `asOf` its end. */
export const since = asOf.meta({
  description:
    'Makes the answer speak of a period: all that is in force on any day from this one to asOf (without asOf: to the day the data was read). A year or month is read as its first day',
  examples: ['2019'],
})

export const year = z.coerce.number({ error: 'write a year, such as 2021' }).int().min(1000).max(9999)

function isCalendarDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-')
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

export const limit = (fallback: number, most: number) =>
  z.coerce
    .number({ error: `write a whole number from 1 to ${most}` })
    .int()
    .min(1)
    .max(most)
    .default(fallback)
    .meta({ description: `At most ${most}` })

export const cursor = z.string().max(500).optional().meta({ description: 'The `next` of the page before' })
export const direction = z.enum(['out', 'in', 'both']).default('both')

export const count = z
  .enum(['running', 'started'])
  .default('running')
  .meta({ description: 'running: in force on the day; started: started on or before it' })
export const ledBy = z.enum(['anyone', 'outside-government']).default('anyone').meta({
  description: 'outside-government keeps programmes that at least one organisation outside government runs',
})

export const idParams = z.strictObject({ id: Id.meta({ examples: ['odi'] }) })

/** What an answer carries with `include=sources`. */
export const includedFields = {
  sources: z
    .array(SourceRecord)
    .optional()
    .meta({ description: 'With include=sources: the sources that nodes and ties name, each once, by id' }),
}

/** The page a list answer carries beside its items. */
export const pageFields = {
  total: z.number().int(),
  next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last' }),
}
