import { z } from 'zod'
import { EntityRef, Evidence, Meta } from './common.ts'

export const StrategySummary = z
  .object({
    id: z.string(),
    name: z.string(),
    publisher: EntityRef.nullable(),
    published: z.string().nullable(),
    jurisdiction: z.string().nullable(),
    url: z.string().nullable(),
    evidence: Evidence,
    parts: z.number().int().meta({ description: 'Parts of its own' }),
    programmes: z
      .number()
      .int()
      .meta({ description: 'Programmes recorded for its whole tree, whatever their dates' }),
    implements: EntityRef.nullable(),
    replaces: EntityRef.nullable(),
  })
  .meta({ id: 'StrategySummary' })
export type StrategySummary = z.infer<typeof StrategySummary>

export const StrategiesAnswer = z
  .object({ items: z.array(StrategySummary), meta: Meta })
  .meta({ id: 'StrategiesAnswer' })
export type StrategiesAnswer = z.infer<typeof StrategiesAnswer>

export interface StrategyPart {
  id: string
  name: string
  kind: string
  order: number | null
  nameStatus: string | null
  confidence: string | null
  evidence: Evidence
  group: string | null
  horizon: string | null
  note: string | null
  variants: string[]
  /** The strategy the part belongs to: another one's where that strategy implements a part of this. */
  strategy: string
  /** Programmes recorded for it or below it, whatever their dates. */
  programmes: number
  parts: StrategyPart[]
}

export const StrategyPart: z.ZodType<StrategyPart> = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    order: z.number().int().nullable(),
    nameStatus: z.string().nullable(),
    confidence: z.string().nullable(),
    evidence: Evidence,
    group: z.string().nullable(),
    horizon: z.string().nullable(),
    note: z.string().nullable(),
    variants: z.array(z.string()),
    strategy: z.string(),
    programmes: z.number().int(),
    get parts() {
      return z.array(StrategyPart)
    },
  })
  .meta({ id: 'StrategyPart' })

export const StrategyAnswer = StrategySummary.omit({ parts: true })
  .extend({ parts: z.array(StrategyPart), meta: Meta })
  .meta({ id: 'StrategyAnswer' })
export type StrategyAnswer = z.infer<typeof StrategyAnswer>
