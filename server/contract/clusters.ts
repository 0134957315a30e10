import { z } from 'zod'
import { EntityRef, Meta } from './common.ts'
import { asOf, evidenceList, idList, keyList, limit, since, year } from './parameters.ts'

const weight = (fallback: number, description: string) =>
  z.coerce
    .number({ error: 'write a number from 0 to 100' })
    .min(0)
    .max(100)
    .default(fallback)
    .meta({ description })

/** Which organisations and ties make a network. */
const networkParameters = {
  strategy: idList.optional(),
  priority: idList.optional(),
  sector: keyList.optional(),
  place: idList.optional(),
  evidence: evidenceList.optional(),
  asOf: asOf.optional(),
  ties: weight(1, 'Weight of a direct tie'),
  programmes: weight(1, 'Weight of a shared programme, divided by its organisations less one'),
  funders: weight(0.25, 'Weight of a shared funder, divided likewise'),
}

/** The network that clusters, holes and centrality are computed on. */
const projectionParameters = { ...networkParameters, since: since.optional() }

const partitionParameters = {
  resolution: z.coerce
    .number({ error: 'write a number from 0.05 to 20' })
    .min(0.05)
    .max(20)
    .default(1)
    .meta({ description: 'Higher gives more, smaller clusters' }),
  seed: z.coerce
    .number({ error: 'write a whole number from 0 to 2147483647' })
    .int()
    .min(0)
    .max(2147483647)
    .default(1),
  starts: z.coerce
    .number({ error: 'write a whole number from 1 to 100' })
    .int()
    .min(1)
    .max(100)
    .default(10)
    .meta({ description: 'The best of this many runs' }),
}

export const ClustersQuery = z.strictObject({ ...projectionParameters, ...partitionParameters })
export type ClustersQuery = z.output<typeof ClustersQuery>

export const Feature = z
  .object({
    kind: z
      .enum(['priority', 'sector', 'group', 'place', 'programme'])
      .meta({ description: 'group: a group of sectors, such as research' }),
    id: z.string(),
    name: z.string(),
    lift: z.number().meta({ description: 'Share among members / share among all' }),
    support: z.number().int().meta({ description: 'Members that have it' }),
    share: z.number(),
  })
  .meta({ id: 'ClusterFeature' })
export type Feature = z.infer<typeof Feature>

const roles = [
  'provincial hub',
  'connector hub',
  'connector',
  'peripheral',
  'ultra-peripheral',
  'kinless',
] as const

export const Member = EntityRef.extend({
  sector: z.string().nullable(),
  role: z.enum(roles),
  z: z.number().meta({ description: 'Within-module degree, as a z-score' }),
  participation: z.number().meta({ description: 'How evenly its ties spread over clusters, in [0, 1)' }),
  betweenness: z.number().meta({ description: 'Share of shortest paths through it, in [0, 1]' }),
  strength: z.number(),
}).meta({ id: 'ClusterMember' })
export type Member = z.infer<typeof Member>

export const Cluster = z
  .object({
    id: z.string(),
    label: z.string().meta({ description: 'What sets it apart, and around whom its members gather' }),
    short: z.string().meta({
      description:
        'Name for where there is little room, the same on the map (`graph?arrange=cluster`): without members, but for one where two clusters would read alike',
    }),
    size: z.number().int(),
    members: z.array(Member),
    features: z.array(Feature),
    density: z.number(),
    conductance: z.number(),
    x: z.number(),
    y: z.number(),
  })
  .meta({ id: 'Cluster' })
export type Cluster = z.infer<typeof Cluster>

export const ClustersAnswer = z
  .object({
    clusters: z.array(Cluster),
    between: z.array(z.object({ a: z.string(), b: z.string(), ties: z.number().int(), weight: z.number() })),
    bridges: z.array(Member.extend({ cluster: z.string(), reaches: z.array(z.string()) })),
    isolated: z.array(EntityRef.extend({ sector: z.string().nullable() })),
    quality: z.object({
      modularity: z.number(),
      cpm: z.number(),
      stability: z.number().meta({ description: 'Mean adjusted Rand index over pairs of seeds' }),
    }),
    betweenness: z.object({ exact: z.boolean(), sources: z.number().int(), error: z.number().nullable() }),
    meta: Meta,
  })
  .meta({ id: 'ClustersAnswer' })
export type ClustersAnswer = z.infer<typeof ClustersAnswer>

export const HolesQuery = z.strictObject({
  ...projectionParameters,
  ...partitionParameters,
  limit: limit(20, 200),
})
export type HolesQuery = z.output<typeof HolesQuery>

const holeSide = z.object({ id: z.string(), label: z.string(), short: z.string(), size: z.number().int() })

export const Hole = z
  .object({
    id: z.string(),
    a: holeSide,
    b: holeSide,
    priority: EntityRef,
    found: z.number().meta({ description: 'Weight of ties between the two' }),
    expected: z.number().meta({ description: 'By the configuration model' }),
    severity: z.number().min(0).max(1),
    explanation: z.string(),
    candidates: z.array(EntityRef.extend({ cluster: z.string(), reason: z.string() })),
  })
  .meta({ id: 'Hole' })
export type Hole = z.infer<typeof Hole>

export const HolesAnswer = z.object({ holes: z.array(Hole), meta: Meta }).meta({ id: 'HolesAnswer' })
export type HolesAnswer = z.infer<typeof HolesAnswer>

export const measures = ['degree', 'strength', 'betweenness', 'pagerank', 'constraint'] as const

export const CentralityQuery = z.strictObject({
  ...projectionParameters,
  measure: z.enum(measures).default('betweenness').meta({ description: 'What the list is ordered by' }),
  limit: limit(20, 500),
})
export type CentralityQuery = z.output<typeof CentralityQuery>

export const CentralityAnswer = z
  .object({
    items: z.array(
      EntityRef.extend({
        sector: z.string().nullable(),
        degree: z.number().int(),
        strength: z.number(),
        betweenness: z.number(),
        pagerank: z.number(),
        constraint: z.number().nullable().meta({ description: 'Null without ties' }),
      }),
    ),
    measures: z.array(
      z.object({ id: z.enum(measures), name: z.string(), meaning: z.string(), citation: z.string() }),
    ),
    exact: z.boolean(),
    error: z.number().nullable(),
    meta: Meta,
  })
  .meta({ id: 'CentralityAnswer' })
export type CentralityAnswer = z.infer<typeof CentralityAnswer>

export const NetworkQuery = z.strictObject({
  ...networkParameters,
  asOf: asOf.optional().meta({ description: 'Only this day; without it one point a year' }),
  from: year.optional().meta({ description: 'First year of the series', examples: ['2015'] }),
  to: year.optional().meta({ description: 'Last year of the series', examples: ['2024'] }),
})
export type NetworkQuery = z.output<typeof NetworkQuery>

export const NetworkPoint = z
  .object({
    asOf: z.string(),
    organisations: z.number().int(),
    ties: z.number().int(),
    density: z.number(),
    components: z.number().int(),
    largest: z.number().int().meta({ description: 'Organisations in the largest component' }),
    diameter: z.number().int().meta({ description: 'Of the largest component' }),
    averagePath: z.number().nullable(),
    averageDegree: z.number(),
    sectorAssortativity: z.number().nullable(),
    nationAssortativity: z.number().nullable(),
    reciprocity: z.number().nullable().meta({ description: 'Of directed ties between organisations' }),
    degrees: z.array(z.object({ degree: z.number().int(), organisations: z.number().int() })),
  })
  .meta({ id: 'NetworkPoint' })
export type NetworkPoint = z.infer<typeof NetworkPoint>

export const NetworkAnswer = z
  .object({ series: z.array(NetworkPoint), meta: Meta })
  .meta({ id: 'NetworkAnswer' })
export type NetworkAnswer = z.infer<typeof NetworkAnswer>
