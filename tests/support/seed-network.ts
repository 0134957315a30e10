import { readFileSync } from 'node:fs'
import { inForceWithin, organisations, programmes, type Tie, ties } from './seed-ties.ts'

/**
 * The network of organisations as plain loops make it, straight from the seed files: what clusters, centrality and
 * the network must agree with, computed without any code of the server. Slow and simple.
 */

export interface NetworkQuestion {
  /** The first day of a period; `asOf` is its last. */
  since?: string
  asOf?: string
  evidence?: string[]
  weights?: { ties: number; programmes: number; funders: number }
}

export interface SeedNetwork {
  ids: string[]
  /** Weight of the tie between two organisations, in both directions. */
  weights: Map<string, Map<string, number>>
  /** Directed ties between organisations. */
  directed: Tie[]
}

const usual = { ties: 1, programmes: 1, funders: 0.25 }
const roles = ['RUNS', 'PARTNERS_IN', 'FUNDS', 'SUPPORTS', 'REGULATES', 'CO_CHAIRS']
const organisationIds = new Set(organisations.map(({ id }) => id))
const programmeById = new Map(programmes.map((programme) => [programme.id, programme]))
const planned = ['announced', 'announced-not-found', 'planned-outcome-unknown']

const programmeEvidence = new Map<string, string>(
  JSON.parse(readFileSync(new URL('../../seed/programmes.json', import.meta.url), 'utf8')).map(
    ({ id, evidence }: { id: string; evidence: string }) => [id, evidence],
  ),
)
const organisationEvidence = new Map<string, string>(
  JSON.parse(readFileSync(new URL('../../seed/organisations.json', import.meta.url), 'utf8')).map(
    ({ id, evidence }: { id: string; evidence: string }) => [id, evidence],
  ),
)

function runs(id: string, from: string, to: string): boolean {
  const { status = '', start, end } = programmeById.get(id) ?? {}
  if (!start || planned.includes(status)) return false
  const span = { start, end: end ?? (status === 'active' || status === 'beta' ? undefined : start) }
  return inForceWithin(span, from, to)
}

export function seedNetwork({
  asOf,
  since = asOf,
  evidence,
  weights = usual,
}: NetworkQuestion = {}): SeedNetwork {
  const marked = (mark: string | null | undefined) => !evidence || evidence.includes(mark ?? '')
  const claims = ties.filter(
    (tie) => marked(tie.evidence) && (!asOf || inForceWithin(tie, since ?? asOf, asOf)),
  )
  const programmePasses = (id: string) =>
    programmeById.has(id) && marked(programmeEvidence.get(id)) && (!asOf || runs(id, since ?? asOf, asOf))
  const direct = claims.filter(
    ({ from, to, relation }) =>
      organisationIds.has(from) && organisationIds.has(to) && relation !== 'SUCCEEDED_BY' && from !== to,
  )
  const parts = claims.filter(({ to, relation }) => roles.includes(relation) && programmePasses(to))
  const present = new Set([...direct.flatMap(({ from, to }) => [from, to]), ...parts.map(({ from }) => from)])
  const ids = organisations
    .map(({ id }) => id)
    .filter((id) => marked(organisationEvidence.get(id)) && (!asOf || present.has(id)))
    .sort()
  const sums = new Map(ids.map((id) => [id, new Map<string, number>()]))
  const add = (a: string, b: string, weight: number) => {
    if (weight <= 0 || !sums.has(a) || !sums.has(b)) return
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      sums.get(x)?.set(y, (sums.get(x)?.get(y) ?? 0) + weight)
  }
  const seen = new Set<string>()
  for (const { from, to, relation } of direct) {
    const key = [...[from, to].sort(), relation].join(' ')
    if (!seen.has(key)) add(from, to, weights.ties)
    seen.add(key)
  }
  const groups = (all: [string, string][]) => {
    const found = new Map<string, Set<string>>()
    for (const [group, member] of all) found.set(group, (found.get(group) ?? new Set()).add(member))
    return found.values()
  }
  const meet = (members: Set<string>, weight: number) => {
    const all = [...members].sort()
    for (const [at, a] of all.entries())
      for (const b of all.slice(at + 1)) add(a, b, weight / (members.size - 1))
  }
  for (const members of groups(parts.map(({ to, from }) => [to, from]))) meet(members, weights.programmes)
  const funding: [string, string][] = []
  for (const funds of claims.filter(({ relation }) => relation === 'FUNDS')) {
    if (organisationIds.has(funds.to)) funding.push([funds.from, funds.to])
    else if (programmePasses(funds.to))
      for (const { from, to, relation } of parts)
        if (to === funds.to && (relation === 'RUNS' || relation === 'PARTNERS_IN') && from !== funds.from)
          funding.push([funds.from, from])
  }
  for (const members of groups(funding)) meet(members, weights.funders)
  return {
    ids,
    weights: sums,
    directed: direct.filter(
      ({ from, to, relation }) => relation !== 'COLLABORATES_WITH' && sums.has(from) && sums.has(to),
    ),
  }
}

const near = ({ weights }: SeedNetwork, id: string) => [...(weights.get(id) ?? new Map<string, number>())]
export const strengthOf = (network: SeedNetwork, id: string): number =>
  near(network, id).reduce((sum, [, weight]) => sum + weight, 0)
export const degreeOf = (network: SeedNetwork, id: string): number => near(network, id).length
export const totalWeight = (network: SeedNetwork): number =>
  network.ids.reduce((sum, id) => sum + strengthOf(network, id), 0) / 2

/** Steps from an organisation to each it can reach, and how many shortest paths lead there. */
export function reach(network: SeedNetwork, from: string): Map<string, { steps: number; paths: number }> {
  const found = new Map([[from, { steps: 0, paths: 1 }]])
  const queue = [from]
  for (const id of queue) {
    const here = found.get(id) as { steps: number; paths: number }
    for (const [next] of near(network, id)) {
      const known = found.get(next)
      if (!known) {
        found.set(next, { steps: here.steps + 1, paths: here.paths })
        queue.push(next)
      } else if (known.steps === here.steps + 1) known.paths += here.paths
    }
  }
  return found
}

/** The organisations that hang together, the largest group first. */
export function componentsOf(network: SeedNetwork): string[][] {
  const left = new Set(network.ids)
  const found: string[][] = []
  for (const id of network.ids) {
    if (!left.has(id)) continue
    const members = [...reach(network, id).keys()]
    for (const member of members) left.delete(member)
    found.push(members)
  }
  return found.sort((a, b) => b.length - a.length)
}

/** Share of the pairs of others whose shortest paths run through each, by the definition: every pair, every node. */
export function betweennessOf(network: SeedNetwork): Map<string, number> {
  const { ids } = network
  const all = new Map(ids.map((id) => [id, reach(network, id)]))
  const pairs = ((ids.length - 1) * (ids.length - 2)) / 2
  return new Map(
    ids.map((via) => {
      let sum = 0
      for (const [at, s] of ids.entries())
        for (const t of ids.slice(at + 1)) {
          const direct = all.get(s)?.get(t)
          const [one, two] = [all.get(s)?.get(via), all.get(via)?.get(t)]
          if (s === via || t === via || !direct || !one || !two) continue
          if (one.steps + two.steps === direct.steps) sum += (one.paths * two.paths) / direct.paths
        }
      return [via, sum / pairs]
    }),
  )
}
