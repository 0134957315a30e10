import { z } from 'zod'
import { Edge, Meta } from './common.ts'
import { GraphNode } from './entities.ts'
import {
  asOf,
  evidenceList,
  Idish,
  idList,
  includedFields,
  includeList,
  keyList,
  limit,
  neighbourTypeList,
  relationList,
  since,
} from './parameters.ts'

/** The part whose parts the map is arranged by unless told: the priority areas of Mission 1. */
export const firstArrangement = 'm1-priority-areas'

export const GraphQuery = z.strictObject({
  type: neighbourTypeList.optional().meta({ description: 'Default: organisation and programme' }),
  strategy: idList.optional(),
  priority: idList.optional(),
  sector: keyList.optional(),
  place: idList.optional(),
  relation: relationList.optional(),
  since: since.optional(),
  asOf: asOf.optional(),
  evidence: evidenceList.optional(),
  arrange: Idish.default(firstArrangement).meta({
    description:
      'What the map is arranged by: the id of a strategy, or of a part with parts; one of nation, region, sector, cluster; force (ties alone); or tree: and the id of a strategy or part (its whole tree, a row for each part)',
    examples: [firstArrangement, 'nation', 'force', 'tree:nds-2020'],
  }),
  shape: z.enum(['wide', 'tall']).optional().meta({
    description:
      'Of a tree: wide has the names of the parts beside their nodes, tall, for a phone, above them. Default: wide',
  }),
  include: includeList.optional(),
  limit: limit(2000, 5000).meta({ description: 'The most important nodes first' }),
})
export type GraphQuery = z.output<typeof GraphQuery>

export const PlacedNode = GraphNode.extend({
  x: z.number(),
  y: z.number(),
  anchors: z.array(z.string()).meta({ description: 'Ids of the anchors that draw it' }),
  places: z.array(z.string()).meta({ description: 'Ids of the places it is located in, as stated' }),
  strategies: z
    .array(z.string())
    .meta({ description: 'Ids of the strategies it serves, as the filter has it' }),
  areas: z.array(z.string()).meta({
    description: 'Ids of the parts it serves among those that the map is arranged by at first',
  }),
  running: z
    .object({ from: z.string(), until: z.string().nullable() })
    .nullable()
    .meta({ description: 'First and last day of a programme; until null: not over; null: no date known' }),
}).meta({ id: 'PlacedNode' })
export type PlacedNode = z.infer<typeof PlacedNode>

const Anchor = z
  .object({
    id: z.string(),
    name: z.string(),
    short: z.string(),
    x: z.number(),
    y: z.number(),
    programmes: z.number().int().meta({
      description:
        'Programmes in force on the day (asOf, or the day the data was read), or with since on any day of the period',
    }),
    running: z.array(z.string()).meta({ description: 'Ids of the programmes that `programmes` counts' }),
    recorded: z.number().int().meta({
      description:
        'Programmes recorded for it at any time, planned ones too; 0: nothing is mapped to it yet, so that no programme in force says nothing about it',
    }),
    organisations: z.number().int(),
    nameStatus: z.string().nullable(),
    confidence: z.string().nullable(),
    parent: z.string().nullable().meta({ description: 'In a tree: the id of the anchor above it' }),
    room: z.number().nullable().meta({
      description:
        'In a tree: the width kept free for its name, which begins at x; null: the name is centred at x, y',
    }),
  })
  .meta({ id: 'Anchor' })

export const GraphAnswer = z
  .object({
    nodes: z.array(PlacedNode),
    edges: z
      .array(Edge.omit({ dateEvidence: true, precision: true }).partial({ note: true, sources: true }))
      .meta({ description: 'With note and sources only where include=sources asks for them' }),
    anchors: z.array(Anchor),
    arrangedBy: z.object({ id: z.string(), name: z.string() }),
    total: z.object({ nodes: z.number().int(), edges: z.number().int() }),
    ...includedFields,
    meta: Meta,
  })
  .meta({ id: 'GraphAnswer' })
export type GraphAnswer = z.infer<typeof GraphAnswer>
