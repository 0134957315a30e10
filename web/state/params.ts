import { z } from 'zod'

/** Builders for the schema of a view's state: `viewSchema({ by: choice(['place', 'year'], 'place'), sel: text() })`. */

export const viewSchema = <S extends z.ZodRawShape>(shape: S) => z.object(shape)

/** Free text, such as an id; undefined when absent. */
export const text = () => z.string().max(500).optional()

/** One of the values; the default is not written into the URL. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.enum(values as unknown as [T[number], ...T[number][]]).default(fallback as never)

/** A comma separated list; empty when absent. */
export const list = () =>
  z
    .string()
    .default('')
    .transform((raw) => [...new Set(raw.split(',').filter(Boolean))])

/** A number within bounds. */
export const number = (fallback: number, least = -1e9, most = 1e9) =>
  z.coerce.number().min(least).max(most).default(fallback)
