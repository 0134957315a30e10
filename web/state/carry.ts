/**
 * What the views filter by alike, written into the address of each: the map by what is off, the others by what is
 * chosen. Pure; a view knows no other but by these.
 */

export interface Chosen {
  strategy?: readonly string[]
  priority?: readonly string[]
  sector?: readonly string[]
  place?: readonly string[]
  evidence?: readonly string[]
  asOf?: string | undefined
  since?: string | undefined
}

/** Where on the map a place is: a nation, wider than one, or abroad. */
export const nationValues = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'uk',
  'international',
] as const
const nations: readonly string[] = nationValues.slice(0, 4)

function address(path: string, values: Record<string, string | readonly string[] | undefined>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',')
    if (text) params.set(key, text)
  }
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query ? `${path}?${query}` : path
}

const network = ({ strategy, priority, sector, place, evidence }: Chosen) => ({
  ...{ strategy, priority, sector, place, evidence },
})

export const clustersAddress = (chosen: Chosen): string =>
  address('/clusters', { ...network(chosen), asOf: chosen.asOf })

/** The network speaks of years: a period is its series, a time the year that is read. */
export const networkAddress = (chosen: Chosen): string =>
  address('/network', {
    ...network(chosen),
    ...(chosen.since
      ? { from: chosen.since.slice(0, 4), to: chosen.asOf?.slice(0, 4) }
      : { at: chosen.asOf?.slice(0, 4) }),
  })

/** Gaps are those of one strategy, in one place or in all. */
export function gapsAddress({ strategy = [], place = [], evidence, asOf }: Chosen): string {
  const [one] = place.length === 1 ? place : []
  return address('/gaps', {
    ...{ strategy: strategy.length === 1 ? strategy : [], place: one, evidence, asOf },
    level: one === undefined || nations.includes(one) ? undefined : 'region',
  })
}

interface AllValues {
  sectors: readonly { id: string }[]
  places: readonly { id: string; kind: string }[]
  strategies: readonly { id: string }[]
}

const marks = ['seen', 'known', 'judgement']

/** The map with all others off. Places are nations or regions there; other places, and both at once, are not carried. */
export function filteredMapAddress(chosen: Chosen, { sectors, places, strategies }: AllValues): string {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  const regions = ids(places.filter(({ kind }) => kind === 'region'))
  const off = (kind: string, wanted: readonly string[] | undefined, all: readonly string[]) =>
    wanted?.length && wanted.every((id) => all.includes(id))
      ? all.filter((id) => !wanted.includes(id)).map((id) => `${kind}:${id}`)
      : []
  return address('/', {
    asOf: chosen.asOf,
    since: chosen.since,
    off: [
      ...off('strategy', chosen.strategy, [...ids(strategies), 'none']),
      ...off('sector', chosen.sector, ids(sectors)),
      ...off('place', chosen.place, [...nationValues, 'none']),
      ...off('region', chosen.place, [...regions, 'none']),
      ...off('evidence', chosen.evidence, marks),
    ],
  })
}
