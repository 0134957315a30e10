import { z } from 'zod'

export const HealthAnswer = z
  .object({ status: z.enum(['ok', 'unavailable']), detail: z.string().optional() })
  .meta({ id: 'HealthAnswer' })
export type HealthAnswer = z.infer<typeof HealthAnswer>
