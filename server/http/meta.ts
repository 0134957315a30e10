import type { Meta } from '#contract/common'
import type { MapState } from '#server/projections/revision'

export interface MetaParts {
  parameters: Record<string, unknown>
  asOf?: string | null
  since?: string
  cut?: { shown: number; total: number; of: string }
  leftOut?: Record<string, number>
  notes?: string[]
  methods?: Meta['methods']
  seed?: number
}

const number = new Intl.NumberFormat('en-GB')

/** The `meta` of an answer; `started` is `performance.now()` at the start of the request. */
export function buildMeta(state: MapState, started: number, parts: MetaParts): Meta {
  const { cut, parameters, asOf = null, ...rest } = parts
  return {
    revision: state.revision,
    asOf,
    parameters: withoutUndefined(parameters),
    cut: cut && cut.shown < cut.total ? { shown: cut.shown, total: cut.total, text: cutText(cut) } : null,
    ...rest,
    elapsed: Math.round((performance.now() - started) * 100) / 100,
  }
}

const cutText = ({ shown, total, of }: { shown: number; total: number; of: string }) =>
  `${number.format(shown)} of ${number.format(total)} ${of}`

const withoutUndefined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
