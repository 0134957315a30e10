import { herfindahl, herfindahlOfBest } from './spread.ts'

/**
 * How severe each type of gap is, in [0, 1], from the figures of one part. 0 means that there is no such gap.
 *
 * Adding an active, evidenced programme to a part raises none of uncovered, thin, ending, regional, unevidenced and
 * unmapped. So each is defined where nothing counts too, at its highest; there `uncovered`, never below them,
 * stands for thin, ending and regional in the list (find-gaps.ts). One type speaks of something else and may rise:
 * disconnected, since a new programme may bring strangers to a part.
 */

/** The highest severity of anything but nothing at all: what a part with a programme planned has. */
const most = 0.75

export interface Scored {
  severity: number
  components: Record<string, number>
}

export const formulas = {
  uncovered: '1 without any programme in force; 0.75 when one is planned',
  thin: '0.75 max((k - n) / k, concentration), concentration = 0.5 (H - 1/k) / (1 - 1/k) when H, the Herfindahl index of the k best-spread programmes, is at or above the threshold',
  ending: '0.75 (1 - 0.5 (days until the last one ends / days looked ahead))',
  regional: '0.5 + 0.25 / programmes in force elsewhere',
  disconnected: '1 - ties found / ties expected by chance (configuration model)',
  unevidenced: '0.5 + 0.5 (claims without a source / claims)',
  unmapped: '1 - claims recorded / claims wanted',
} as const

const none = (components: Record<string, number>): Scored => ({ severity: 0, components })

export const uncovered = (programmes: number, planned: number): Scored => {
  const components = { programmes, planned }
  return programmes > 0 ? none(components) : { severity: planned > 0 ? most : 1, components }
}

/**
 * @param runs programmes of each runner; what nobody runs counts as one runner
 * @param k fewer programmes than this are few
 * @param threshold of the Herfindahl index
 */
export function thin(programmes: number, runs: readonly number[], k: number, threshold: number): Scored {
  const best = herfindahlOfBest(runs, k)
  const components = {
    programmes,
    wanted: k,
    runners: runs.length,
    herfindahl: herfindahl(runs),
    herfindahlOfBest: best,
  }
  const concentration = best >= threshold && k > 1 ? (0.5 * (best - 1 / k)) / (1 - 1 / k) : 0
  return { severity: most * Math.max(0, (k - programmes) / k, concentration), components }
}

/** @param ends days from the day asked about to the end of each programme; Infinity without an end in sight */
export function ending(ends: readonly number[], days: number): Scored {
  const last = ends.reduce((latest, end) => Math.max(latest, end), 0)
  const components = {
    programmes: ends.length,
    daysAhead: days,
    daysToLast: Number.isFinite(last) ? last : -1,
  }
  if (last > days) return none(components)
  return { severity: most * (1 - (0.5 * last) / days), components }
}

export const regional = (here: number, elsewhere: number): Scored => {
  const components = { programmes: here, elsewhere }
  return here > 0 ? none(components) : { severity: 0.5 + 0.25 / Math.max(1, elsewhere), components }
}

/** Needs two organisations, and a chance of ties between them. */
export function disconnected(organisations: number, found: number, expected: number, below: number): Scored {
  const components = { organisations, found, expected, ratio: expected > 0 ? found / expected : 0 }
  if (organisations < 2 || expected === 0 || found / expected >= below) return none(components)
  return { severity: 1 - found / expected, components }
}

/** @param evidenced programmes with an entry or a role that a public text states */
export function unevidenced(
  programmes: number,
  evidenced: number,
  claims: number,
  unsourced: number,
): Scored {
  const components = { programmes, evidenced, claims, unsourced }
  if (programmes === 0 || evidenced > 0) return none(components)
  return { severity: 0.5 + (claims > 0 ? (0.5 * unsourced) / claims : 0.5), components }
}

export const unmapped = (claims: number, wanted: number): Scored => {
  const components = { claims, wanted }
  return claims >= wanted ? none(components) : { severity: 1 - claims / wanted, components }
}
