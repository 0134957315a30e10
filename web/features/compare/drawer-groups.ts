import type { AlignedPair, CompareAnswer } from '#contract/compare'
import type { Target } from './compare-state.ts'

interface DrawerGroup {
  title: string
  type: 'programme' | 'organisation'
  ids: string[]
}

export interface DrawerContents {
  title: string
  /** What is said above the lists. */
  notes: string[]
  groups: DrawerGroup[]
  /** Entities for the map beside those of the groups, such as the parts themselves. */
  also: string[]
}

const minus = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id))

/** What lies behind a part, a band, a set or a bridge; null when the answer does not hold it. */
export function drawerContents(answer: CompareAnswer, target: Target): DrawerContents | null {
  if (target.kind === 'part') return partContents(answer, target.id)
  if (target.kind === 'pair') return pairContents(answer, target.left, target.right)
  if (target.kind === 'set') return setContents(answer, target.of, target.strategies)
  return bridgeContents(answer, target.id, target.strategy)
}

const partOf = (answer: CompareAnswer, id: string) =>
  answer.strategies.flatMap((strategy) => strategy.parts).find((part) => part.id === id)
const strategyName = (answer: CompareAnswer, id: string) =>
  answer.strategies.find((strategy) => strategy.id === id)?.name ?? id

function partContents(answer: CompareAnswer, id: string): DrawerContents | null {
  const part = partOf(answer, id)
  if (!part) return null
  const { claims, sources } = part.effort
  return {
    title: part.name,
    notes: [`${claims} claims and ${sources} sources recorded, whatever their dates.`],
    groups: [
      { title: 'Programmes', type: 'programme', ids: part.programmeIds },
      { title: 'Organisations', type: 'organisation', ids: part.organisationIds },
    ],
    also: [id],
  }
}

function pairContents(answer: CompareAnswer, left: string, right: string): DrawerContents | null {
  const [from, to] = [partOf(answer, left), partOf(answer, right)]
  if (!from || !to) return null
  const under = (id: string, top: string) => {
    for (let at = partOf(answer, id); at; at = at.parent ? partOf(answer, at.parent) : undefined)
      if (at.id === top) return true
    return false
  }
  const pairs = answer.pairs.filter(
    (pair) =>
      (under(pair.from.id, left) && under(pair.to.id, right)) ||
      (under(pair.to.id, left) && under(pair.from.id, right)),
  )
  const both = from.programmeIds.filter((id) => to.programmeIds.includes(id))
  return {
    title: `${from.name} and ${to.name}`,
    notes: pairs.map((pair) => pairNote(pair, left, right)),
    groups: [
      { title: 'Programmes on both', type: 'programme', ids: both },
      { title: `Only on “${from.name}”`, type: 'programme', ids: minus(from.programmeIds, both) },
      { title: `Only on “${to.name}”`, type: 'programme', ids: minus(to.programmeIds, both) },
      {
        title: 'Organisations on both',
        type: 'organisation',
        ids: from.organisationIds.filter((id) => to.organisationIds.includes(id)),
      },
    ],
    also: [left, right],
  }
}

/** How two parts are aligned and why; ends that the title names already are left out. */
function pairNote(pair: AlignedPair, left: string, right: string): string {
  const inner = [pair.from, pair.to].filter((end) => end.id !== left && end.id !== right)
  const names = (inner.length > 0 ? inner : [pair.from, pair.to]).map((end) => end.name).join(' – ')
  return `${names}: ${pair.strength} alignment. ${pair.rationale ?? ''}`.trim()
}

function setContents(
  answer: CompareAnswer,
  of: 'programmes' | 'organisations',
  strategies: readonly string[],
): DrawerContents | null {
  const wanted = [...strategies].sort().join()
  const set = answer.overlap[of].sets.find((each) => [...each.strategies].sort().join() === wanted)
  if (!set) return null
  const names = strategies.map((id) => strategyName(answer, id))
  const all = strategies.length === answer.strategies.length
  return {
    title: `${of === 'programmes' ? 'Programmes' : 'Organisations'} on ${names.join(' and ')}${all ? '' : ' only'}`,
    notes: [],
    groups: [
      {
        title: of === 'programmes' ? 'Programmes' : 'Organisations',
        type: of === 'programmes' ? 'programme' : 'organisation',
        ids: set.members,
      },
    ],
    also: [],
  }
}

function bridgeContents(answer: CompareAnswer, id: string, strategy: string): DrawerContents | null {
  const bridge = answer.bridges.find((each) => each.id === id)
  if (!bridge) return null
  return {
    title: `${bridge.name} on ${strategyName(answer, strategy)}`,
    notes: [],
    groups: [{ title: 'Programmes', type: 'programme', ids: bridge.programmes[strategy] ?? [] }],
    also: [id],
  }
}
