import { beforeAll, describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import {
  betweennessOf,
  type NetworkQuestion,
  reach,
  type SeedNetwork,
  seedNetwork,
  strengthOf,
  totalWeight,
} from '../support/seed-network.ts'
import { organisations, programmes, ties } from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

interface Member {
  id: string
  role: string
  z: number
  participation: number
  betweenness: number
  strength: number
}
interface Cluster {
  id: string
  label: string
  size: number
  members: Member[]
  features: { kind: string; id: string; name: string; lift: number; support: number; share: number }[]
  density: number
  conductance: number
}

const questions: [string, NetworkQuestion][] = [
  ['', {}],
  ['?asOf=2021', { asOf: '2021-12-31' }],
  ['?since=2018&asOf=2020', { since: '2018-01-01', asOf: '2020-12-31' }],
  ['?evidence=seen', { evidence: ['seen'] }],
  ['?ties=0&programmes=2&funders=0', { weights: { ties: 0, programmes: 2, funders: 0 } }],
]

describe.each(questions)('clusters%s', (query, question) => {
  const network: SeedNetwork = seedNetwork(question)
  let answer: Awaited<ReturnType<typeof get>>
  let clusters: Cluster[]
  const home = new Map<string, string>()
  const weight = (a: string, b: string) => network.weights.get(a)?.get(b) ?? 0
  const within = (id: string, cluster: string) =>
    [...(network.weights.get(id) ?? [])].reduce(
      (sum, [other, tie]) => sum + (home.get(other) === cluster ? tie : 0),
      0,
    )

  beforeAll(async () => {
    answer = await get(`clusters${query}`)
    clusters = answer.clusters
    for (const { id, members } of clusters) for (const member of members) home.set(member.id, id)
  }, 60_000)

  test('say of which days they speak', () => {
    const { asOf, since } = answer.meta
    expect({ asOf, since }).toEqual({ asOf: question.asOf ?? null, since: question.since })
  })

  test('hold everybody with a tie once, and list those without apart', () => {
    const all = clusters.flatMap(({ members }) => members.map(({ id }) => id))
    const untied = network.ids.filter((id) => network.weights.get(id)?.size === 0)
    expect(all.sort()).toEqual(network.ids.filter((id) => !untied.includes(id)))
    expect(answer.isolated.map(({ id }: Member) => id).sort()).toEqual(untied)
    for (const { size, members } of clusters) expect(members.length).toBe(size)
    expect(clusters.every(({ size }) => size > 1)).toBe(true)
    expect(clusters.map(({ size }) => size)).toEqual(
      [...clusters.map(({ size }) => size)].sort((a, b) => b - a),
    )
  })

  test('each hangs together', () => {
    for (const { label, members } of clusters) {
      const inside = new Set(members.map(({ id }) => id))
      const only = new Map(
        [...inside].map((id) => [
          id,
          new Map([...(network.weights.get(id) ?? [])].filter(([o]) => inside.has(o))),
        ]),
      )
      const reached = reach({ ids: [...inside], weights: only, directed: [] }, members[0]?.id ?? '')
      expect(reached.size, label).toBe(inside.size)
    }
  })

  test('are as good as an independent sum says', () => {
    const total = totalWeight(network)
    const modularity = clusters.reduce((sum, { id, members }) => {
      const inside = members.reduce((part, member) => part + within(member.id, id), 0) / 2
      const volume = members.reduce((part, member) => part + strengthOf(network, member.id), 0)
      return sum + inside / total - (volume / (2 * total)) ** 2
    }, 0)
    expect(answer.quality.modularity).toBeCloseTo(modularity, 9)
    expect(answer.quality.stability).toBeGreaterThan(0.5)
    expect(answer.quality.stability).toBeLessThanOrEqual(1)
  })

  test('have the density and conductance of their members', () => {
    const total = totalWeight(network)
    for (const { id, label, members, density, conductance } of clusters) {
      let edges = 0
      for (const [at, a] of members.entries())
        for (const b of members.slice(at + 1)) if (weight(a.id, b.id) > 0) edges++
      expect(density, label).toBeCloseTo(edges / ((members.length * (members.length - 1)) / 2), 9)
      const volume = members.reduce((sum, member) => sum + strengthOf(network, member.id), 0)
      const inside = members.reduce((sum, member) => sum + within(member.id, id), 0)
      const smaller = Math.min(volume, 2 * total - volume)
      expect(conductance, label).toBeCloseTo(smaller > 1e-12 ? (volume - inside) / smaller : 0, 9)
    }
  })

  test('members have the roles, strength and betweenness of the definitions', () => {
    const betweenness = betweennessOf(network)
    for (const { id, label, members } of clusters) {
      const own = members.map((member) => within(member.id, id))
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length
      const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length)
      for (const [at, member] of members.entries()) {
        const strength = strengthOf(network, member.id)
        expect(member.strength, label).toBeCloseTo(strength, 9)
        const z = deviation > 1e-12 ? ((own[at] as number) - mean) / deviation : 0
        expect(member.z, member.id).toBeCloseTo(z, 6)
        const spread = clusters.reduce((sum, other) => sum + (within(member.id, other.id) / strength) ** 2, 0)
        expect(member.participation, member.id).toBeCloseTo(1 - spread, 9)
        expect(member.betweenness, member.id).toBeCloseTo(betweenness.get(member.id) as number, 9)
        const hub = z >= 2.5
        if (member.role.endsWith('hub')) expect(hub, member.id).toBe(true)
        if (member.role === 'ultra-peripheral') expect(1 - spread).toBeLessThanOrEqual(0.05 + 1e-9)
        if (member.role === 'connector') expect(1 - spread).toBeGreaterThan(0.62 - 1e-9)
      }
    }
  })

  test('bridges reach the clusters that their ties reach, those on most paths first', () => {
    const values = answer.bridges.map(({ betweenness }: Member) => betweenness)
    expect(values).toEqual([...values].sort((a, b) => b - a))
    for (const { id, cluster, reaches } of answer.bridges) {
      expect(cluster).toBe(home.get(id))
      const others = [...(network.weights.get(id)?.keys() ?? [])].map((other) => home.get(other))
      expect([...reaches].sort(), id).toEqual([...new Set(others.filter((each) => each !== cluster))].sort())
    }
  })

  test('ties between two clusters are those of their members', () => {
    for (const { a, b, ties: count, weight: sum } of answer.between) {
      let [found, weights] = [0, 0]
      for (const [one, its] of network.weights)
        for (const [other, tie] of its)
          if (home.get(one) === a && home.get(other) === b) {
            found++
            weights += tie
          }
      expect([a, b, count]).toEqual([a, b, found])
      expect(sum).toBeCloseTo(weights, 9)
    }
  })

  test('what sets a cluster apart is counted from its members', () => {
    const clustered = [...home.keys()]
    const sectorOf = new Map(organisations.map(({ id, sector }) => [id, sector]))
    for (const { label, features, members } of clusters)
      for (const { kind, id, support, share, lift } of features) {
        if (kind !== 'sector') continue
        const having = members.filter((member) => sectorOf.get(member.id) === id).length
        const all = clustered.filter((member) => sectorOf.get(member) === id).length
        expect([label, id, support]).toEqual([label, id, having])
        expect(share).toBeCloseTo(having / members.length, 12)
        expect(lift).toBeCloseTo(having / members.length / (all / clustered.length), 9)
      }
  })
})

test('a label says what most members share and names two of them, never a size', async () => {
  const { clusters } = (await get('clusters')) as { clusters: Cluster[] }
  const names = new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
  for (const { label, members } of clusters) {
    const named = members.filter(({ id }) => names.get(id)?.some((name) => label.includes(name)))
    expect(named.length, label).toBeGreaterThanOrEqual(2)
    expect(label).not.toMatch(/\d+ (organisations|members)/)
  }
  const scotland = clusters.find(({ label }) => label.startsWith('Scotland'))
  expect(scotland?.features[0]).toMatchObject({ kind: 'place', id: 'scotland' })
})

test('the same seed gives the same answer; a finer resolution gives no fewer clusters', async () => {
  const [one, two, fine] = await Promise.all([
    get('clusters?seed=7&starts=3'),
    get('clusters?starts=3&seed=7&resolution=1'),
    get('clusters?resolution=3'),
  ])
  expect(one.clusters).toEqual(two.clusters)
  expect(one.meta).toMatchObject({ seed: 7, asOf: null })
  expect(fine.clusters.length).toBeGreaterThanOrEqual(one.clusters.length)
})

test('the map arranged by cluster has the clusters as anchors, with their members', async () => {
  const [{ clusters }, graph] = await Promise.all([get('clusters'), get('graph?arrange=cluster')])
  expect(graph.anchors.map(({ id }: Cluster) => id)).toEqual(clusters.map(({ id }: Cluster) => id))
  expect(graph.anchors.map(({ organisations }: { organisations: number }) => organisations)).toEqual(
    clusters.map(({ size }: Cluster) => size),
  )
  const anchorsOf = new Map(
    graph.nodes.map(({ id, anchors }: { id: string; anchors: string[] }) => [id, anchors]),
  )
  for (const { id, members } of clusters as Cluster[])
    for (const member of members) expect(anchorsOf.get(member.id)).toEqual([id])
})

test('holes are pairs on one part with half of the expected ties or less, with who could bridge them', async () => {
  const network = seedNetwork()
  const [{ clusters }, { holes, meta }] = await Promise.all([
    get('clusters'),
    get('clusters/holes?limit=200'),
  ])
  const byId = new Map((clusters as Cluster[]).map((cluster) => [cluster.id, cluster]))
  const serves = servedParts()
  expect(holes.length).toBeGreaterThan(0)
  expect(meta.cut).toBeNull()
  for (const { a, b, priority, found, expected, severity, explanation, candidates } of holes) {
    const [left, right] = [byId.get(a.id) as Cluster, byId.get(b.id) as Cluster]
    const volume = ({ members }: Cluster) => members.reduce((sum, { id }) => sum + strengthOf(network, id), 0)
    const chance = (volume(left) * volume(right)) / (2 * totalWeight(network))
    let between = 0
    for (const { id } of left.members)
      for (const { id: other } of right.members) between += network.weights.get(id)?.get(other) ?? 0
    expect(expected).toBeCloseTo(chance, 9)
    expect(found).toBeCloseTo(between, 9)
    expect(found).toBeLessThanOrEqual(expected / 2)
    const on = ({ members }: Cluster) => members.filter(({ id }) => serves.get(id)?.has(priority.id)).length
    expect(Math.min(on(left), on(right))).toBeGreaterThanOrEqual(2)
    const concerned = Math.sqrt((on(left) / left.size) * (on(right) / right.size))
    expect(severity).toBeCloseTo((1 - between / chance) * (1 - Math.exp(-chance)) * concerned, 9)
    expect(explanation).toContain(`${on(left)} of the ${left.size}`)
    expect(explanation).toContain(`${on(right)} of the ${right.size}`)
    for (const { id, cluster } of candidates)
      expect(byId.get(cluster)?.members.some((member) => member.id === id)).toBe(true)
  }
  const values = holes.map((hole: { severity: number }) => hole.severity)
  expect(values).toEqual([...values].sort((x, y) => y - x))
  const short = await get('clusters/holes?limit=2')
  expect(short.holes).toEqual(holes.slice(0, 2))
  expect(short.meta.cut.total).toBe(holes.length)
})

/** Parts that the programmes of each organisation address. */
function servedParts(): Map<string, Set<string>> {
  const addresses = new Map(programmes.map(({ id, addresses: parts }) => [id, parts]))
  const served = new Map<string, Set<string>>()
  for (const { from, to } of ties)
    for (const part of addresses.get(to) ?? []) served.set(from, (served.get(from) ?? new Set()).add(part))
  return served
}

test('a filter that leaves nobody gives no cluster, and says so plainly', async () => {
  const answer = await get('clusters?asOf=1900&evidence=seen&sector=catapult')
  expect(answer.clusters).toEqual([])
  expect((await get('clusters/holes?sector=catapult')).holes).toEqual([])
})

test.each([
  ['clusters?resolution=0', 'resolution'],
  ['clusters?seed=half', 'seed'],
  ['clusters?starts=101', 'starts'],
  ['clusters?strategy=nonsense', 'strategy'],
  ['clusters?sector=nonsense', 'sector'],
  ['clusters?ties=-1', 'ties'],
  ['clusters/holes?place=nowhere', 'place'],
  ['clusters/holes?limit=201', 'limit'],
  ['clusters?resolutoin=2', 'resolutoin'],
])('%s names the field %s', async (path, field) => {
  expect((await problem(path)).errors?.[0]?.field).toBe(field)
})

test('the map arranged by cluster has the clusters by the same names', async () => {
  const { clusters } = await get('clusters')
  const { anchors } = await get('graph?arrange=cluster')
  const names = clusters.map(({ id, label, short }: Cluster & { short: string }) => [id, label, short])
  expect(anchors.map(({ id, name, short }: Record<string, string>) => [id, name, short])).toEqual(names)
  for (const [, , short] of names) expect(short.length).toBeLessThanOrEqual(44)
})
