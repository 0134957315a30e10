import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { componentsOf, degreeOf, reach, type SeedNetwork, seedNetwork } from '../support/seed-network.ts'
import { organisations } from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

const places: { id: string; kind: string; within: string[] }[] = JSON.parse(
  readFileSync(new URL('../../seed/places.json', import.meta.url), 'utf8'),
)
const placeById = new Map(places.map((place) => [place.id, place]))
const sectorOf = new Map(organisations.map(({ id, sector }) => [id, sector]))
const nationOf = new Map(organisations.map(({ id, home }) => [id, nationsAbove(home?.place)]))

/** The one nation a place lies in; null when there are none or several. */
function nationsAbove(place: string | undefined): string | null {
  const found = new Set<string>()
  const climb = (id: string | undefined) => {
    const here = id === undefined ? undefined : placeById.get(id)
    if (here?.kind === 'nation') found.add(here.id)
    for (const above of here?.within ?? []) climb(above)
  }
  climb(place)
  return found.size === 1 ? ([...found][0] as string) : null
}

/** Newman's coefficient: how much more often ties join two of one category than chance would. */
function assortativity(network: SeedNetwork, categoryOf: Map<string, string | null>): number | null {
  const ends = new Map<string, number>()
  let [all, alike] = [0, 0]
  for (const [a, its] of network.weights)
    for (const b of its.keys()) {
      const [one, two] = [categoryOf.get(a), categoryOf.get(b)]
      if (!one || !two) continue
      ends.set(one, (ends.get(one) ?? 0) + 1)
      all++
      if (one === two) alike++
    }
  if (ends.size < 2) return null
  const chance = [...ends.values()].reduce((sum, n) => sum + (n / all) ** 2, 0)
  return (alike / all - chance) / (1 - chance)
}

function figuresOf(network: SeedNetwork) {
  const n = network.ids.length
  const edges = network.ids.reduce((sum, id) => sum + degreeOf(network, id), 0) / 2
  const parts = componentsOf(network)
  const largest = parts[0] ?? []
  const steps = largest.flatMap((id) => [...reach(network, id).values()].map((each) => each.steps))
  const pairs = new Set(network.directed.map(({ from, to }) => `${from} ${to}`))
  const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')))
  return {
    organisations: n,
    ties: edges,
    components: parts.length,
    largest: largest.length,
    diameter: steps.reduce((most, step) => Math.max(most, step), 0),
    density: edges / ((n * (n - 1)) / 2),
    averageDegree: (2 * edges) / n,
    averagePath: steps.reduce((sum, step) => sum + step, 0) / (largest.length * (largest.length - 1)),
    reciprocity: pairs.size === 0 ? null : mutual.length / pairs.size,
    sectorAssortativity: assortativity(network, sectorOf),
    nationAssortativity: assortativity(network, nationOf),
  }
}

describe.each([
  ['', undefined],
  ['&evidence=seen', ['seen']],
] as [string, string[] | undefined][])('the network from 2014%s', (query, evidence) => {
  test('has the figures of an independent count at the end of each year', async () => {
    const { series } = await get(`network?from=2014${query}`)
    expect(series.map(({ asOf }: { asOf: string }) => asOf)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `${2014 + at}-12-31`),
      '2026-11-24',
    ])
    for (const { asOf, degrees, ...figures } of series) {
      const network = seedNetwork({ asOf, ...(evidence && { evidence }) })
      for (const [name, value] of Object.entries(figuresOf(network))) {
        if (value === null) expect(figures[name], `${name} ${asOf}`).toBeNull()
        else expect(figures[name], `${name} ${asOf}`).toBeCloseTo(value, 9)
      }
      for (const { degree, organisations: having } of degrees)
        expect([asOf, degree, having]).toEqual([
          asOf,
          degree,
          network.ids.filter((id) => degreeOf(network, id) === degree).length,
        ])
    }
  }, 60_000)
})

test('without years the series runs from the first programme to the day the data was read', async () => {
  const { series, meta } = await get('network')
  const { years } = await get('vocabulary')
  expect(series[0].asOf).toBe(`${years.first}-12-31`)
  expect(series.at(-1).asOf).toBe('2026-11-24')
  expect(meta.asOf).toBeNull()
})

test('with asOf it is one day', async () => {
  const { series, meta } = await get('network?asOf=2020-06')
  expect(series.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2020-06-30'])
  expect(series[0].organisations).toBe(seedNetwork({ asOf: '2020-06-30' }).ids.length)
  expect(meta.asOf).toBe('2020-06-30')
})

test.each([
  ['network?from=2022&to=2019', 'from'],
  ['network?from=2027', 'from'],
  ['network?to=2027', 'to'],
  ['network?from=1800&to=2020', 'from'],
  ['network?from=soon', 'from'],
  ['network?asOf=2020&from=2019', 'asOf'],
  ['network?place=nowhere', 'place'],
])('%s names the field %s', async (path, field) => {
  expect((await problem(path)).errors?.[0]?.field).toBe(field)
})
