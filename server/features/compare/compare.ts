import type { AlignedPair, Bridge, CompareAnswer, ComparedPart } from '#contract/compare'
import type { Activity } from '#server/analysis/activity'
import type { Rules } from '#server/analysis/counting'
import { type Cell, coverage, type Dimension } from '#server/analysis/coverage'
import { overlap, sides } from '#server/analysis/sets'
import { type DatedTie, tiedOrganisations } from '#server/analysis/tied-organisations'
import type { Alignment } from '#server/projections/alignments'
import { type StrategyTrees, treeRows } from '#server/projections/strategy-tree'

/** What a comparison is asked of: the activity already narrowed to the scope. */
export interface CompareSpace {
  activity: Activity
  trees: StrategyTrees
  alignments: readonly Alignment[]
  ties: readonly DatedTie[]
}

/** One strategy with what counts for each of its parts, and for any of them. */
interface Side {
  id: string
  name: string
  parts: ComparedPart[]
  programmes: Set<string>
  organisations: Set<string>
}

const noColumns: Dimension = { columns: [], place: () => [] }

export function compare(
  space: CompareSpace,
  strategies: readonly string[],
  rules: Rules,
): Omit<CompareAnswer, 'meta'> {
  const all = strategies.map((id) => sideOf(space, id, rules))
  const pairs = pairsOf(space, all)
  const bridges = bridgesOf(space, all, rules)
  const setsOf = (pick: (side: Side) => Set<string>) =>
    overlap(new Map(all.map((side) => [side.id, pick(side)])))
  const compared = all.map(({ programmes, organisations, ...side }) => ({
    ...{ id: side.id, type: 'strategy' as const, name: side.name },
    programmes: programmes.size,
    organisations: organisations.size,
    programmeIds: [...programmes].sort(),
    organisationIds: [...organisations].sort(),
    parts: side.parts,
  }))
  return {
    strategies: compared,
    pairs,
    crosswalk: pairs.length > 0,
    overlap: {
      programmes: setsOf((side) => side.programmes),
      organisations: setsOf((side) => side.organisations),
    },
    bridges,
    names: namesOf(space.activity, all),
  }
}

function sideOf({ activity, trees }: CompareSpace, id: string, rules: Rules): Side {
  const tree = treeRows(trees, id)
  const rows = tree.map(({ part, parent }) => ({ id: part.id, parent }))
  const { totals } = coverage(activity, rows, noColumns, rules)
  const parts = tree.map(({ part, parent, depth }): ComparedPart => {
    const { id: partId, name, kind, nameStatus, strategy } = part
    return {
      ...{ id: partId, name, parent, depth, kind, nameStatus, strategy },
      ...figures(totals.get(partId)),
    }
  })
  return {
    id,
    name: trees.strategies.get(id)?.name ?? id,
    parts,
    programmes: new Set(parts.flatMap((part) => part.programmeIds)),
    organisations: new Set(parts.flatMap((part) => part.organisationIds)),
  }
}

function figures(cell: Cell | undefined) {
  const programmeIds = [...(cell?.direct ?? [])].sort()
  const organisationIds = [...(cell?.organisations ?? [])].sort()
  return {
    programmes: programmeIds.length,
    organisations: organisationIds.length,
    effort: { claims: cell?.claims ?? 0, sources: cell?.sources.size ?? 0 },
    programmeIds,
    organisationIds,
  }
}

/** Aligned parts of two different strategies of the comparison, in the order of the crosswalk. */
function pairsOf({ alignments }: CompareSpace, all: readonly Side[]): AlignedPair[] {
  const find = (part: string) => {
    for (const side of all) {
      const found = side.parts.find(({ id }) => id === part)
      if (found) return { side, part: found }
    }
    return null
  }
  return alignments.flatMap((alignment): AlignedPair[] => {
    const [from, to] = [find(alignment.from), find(alignment.to)]
    if (!from || !to || from.side === to.side) return []
    const [left, right] = [from.part.programmes, to.part.programmes]
    return [
      {
        id: alignment.id,
        row: alignment.row ?? alignment.id,
        from: endOf(from),
        to: endOf(to),
        strength: alignment.strength ?? 'unstated',
        rationale: alignment.rationale,
        ...sides(from.part.programmeIds, to.part.programmeIds),
        organisations: sides(from.part.organisationIds, to.part.organisationIds),
        asymmetry: left + right === 0 ? 0 : (left - right) / (left + right),
        oneSided: (left === 0) !== (right === 0),
      },
    ]
  })
}

function endOf({
  side,
  part: { id, name, nameStatus, programmes, organisations },
}: {
  side: Side
  part: ComparedPart
}) {
  return {
    ...{ id, type: 'priority' as const, name, nameStatus },
    strategy: side.id,
    programmes,
    organisations,
  }
}

/** Organisations on two or more of the strategies, those that join most first. */
function bridgesOf({ activity, ties }: CompareSpace, all: readonly Side[], rules: Rules): Bridge[] {
  const tied = tiedOrganisations(activity, ties, rules)
  const onOf = (organisation: string) => all.filter((side) => side.organisations.has(organisation))
  const everybody = [...new Set(all.flatMap((side) => [...side.organisations]))].sort()
  const programmesOf = programmesByOrganisation(activity, rules)
  return everybody
    .flatMap((id): Bridge[] => {
      const on = onOf(id)
      if (on.length < 2) return []
      const programmes = Object.fromEntries(
        on.map((side) => [
          side.id,
          (programmesOf.get(id) ?? []).filter((programme) => side.programmes.has(programme)),
        ]),
      )
      const across: Record<string, number> = Object.fromEntries(all.map((side) => [side.id, 0]))
      for (const other of tied.get(id) ?? []) {
        const [only, second] = onOf(other)
        if (only && !second) across[only.id] = (across[only.id] ?? 0) + 1
      }
      const count = Object.values(across).reduce((sum, value) => sum + value, 0)
      const sizes = on.map((side) => programmes[side.id]?.length ?? 0)
      const mean = sizes.reduce((product, size) => product * size, 1) ** (1 / sizes.length)
      const { name = id, sector = null } = activity.organisations.get(id) ?? {}
      return [
        {
          ...{ id, type: 'organisation', name, sector, programmes },
          ties: count,
          across,
          score: mean * (1 + Math.log2(1 + count)),
        },
      ]
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function programmesByOrganisation(activity: Activity, rules: Rules): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, roles } of activity.programmes) {
    const members = new Set(
      roles.filter((role) => rules.roles.has(role.relation)).map((role) => role.organisation),
    )
    for (const organisation of members) found.set(organisation, [...(found.get(organisation) ?? []), id])
  }
  return found
}

function namesOf(activity: Activity, all: readonly Side[]): Record<string, string> {
  const names: Record<string, string> = {}
  const programmes = new Map(activity.programmes.map(({ id, name }) => [id, name]))
  for (const side of all) {
    for (const id of side.programmes) names[id] = programmes.get(id) ?? id
    for (const id of side.organisations) names[id] = activity.organisations.get(id)?.name ?? id
  }
  return names
}
