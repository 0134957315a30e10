import { z } from 'zod'
import { Direction, Relation } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'

const properties = z.record(z.string(), z.unknown())
const id = z.object({ id: z.string() })

export const findById = defineQuery({
  file: 'entities/find-by-id.cypher',
  params: id,
  row: z.object({ labels: z.array(z.string()), properties }),
})

export const findClaims = defineQuery({
  file: 'entities/claims.cypher',
  params: id,
  row: z.object({
    claim: properties,
    relation: Relation,
    direction: Direction,
    other: z.string(),
    otherName: z.string(),
    otherLabels: z.array(z.string()),
    otherNameStatus: z.string().nullable(),
  }),
})
export type ClaimRow = Awaited<ReturnType<typeof findClaims>>[number]

export const findHistory = defineQuery({
  file: 'entities/history.cypher',
  params: id,
  row: z.object({
    id: z.string(),
    revision: z.number().int(),
    at: z.string(),
    by: z.string(),
    kind: z.string(),
  }),
})

export const findNames = defineQuery({
  file: 'entities/names.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    labels: z.array(z.string()),
    nameStatus: z.string().nullable(),
  }),
})

const neighbourParams = z.object({
  id: z.string(),
  relations: z.array(z.string()).nullable(),
  labels: z.array(z.string()),
  directions: z.array(Direction),
  since: z.string().nullable(),
  asOf: z.string().nullable(),
  evidence: z.array(z.string()).nullable(),
})

export const findNeighbours = defineQuery({
  file: 'entities/neighbours.cypher',
  params: neighbourParams.extend({ skip: z.number().int(), limit: z.number().int() }),
  row: z.object({
    properties,
    labels: z.array(z.string()),
    degree: z.number().int(),
    ties: z.array(properties),
  }),
})

export const countNeighbours = defineQuery({
  file: 'entities/neighbour-counts.cypher',
  params: neighbourParams,
  row: z.object({
    relation: Relation,
    labels: z.array(z.string()),
    direction: Direction,
    ids: z.array(z.string()),
  }),
})
