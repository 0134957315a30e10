import type { Gap } from '#contract/gaps'
import { countedOrganisations } from '#server/analysis/counting'
import type { FoundGap } from '#server/analysis/gaps/find-gaps'
import type { PartProfile } from '#server/analysis/gaps/profile'
import { type GapsSpace, organisationName, partOf } from './space.ts'

/** Who could close a gap: organisations that work nearby, each with the reason in words. */

type Closer = Gap['closers'][number]
const most = 5

export function closersOf(space: GapsSpace, gap: FoundGap, profile: PartProfile): Closer[] {
  const candidates = gap.place !== null ? byPlace(space, gap.place, profile) : byPart(space, gap, profile)
  return firstOfEach(candidates).slice(0, most)
}

function byPart(space: GapsSpace, gap: FoundGap, profile: PartProfile): Closer[] {
  if (gap.type === 'disconnected') return connectors(space, profile)
  const own =
    gap.type === 'ending' || gap.type === 'unevidenced'
      ? activeOn(space, profile, 'runs or partners in what is there')
      : []
  const aligned = alignedParts(space, gap.part).flatMap((part) =>
    activeOn(
      space,
      space.profileOf(part),
      `is active on “${nameOf(space, part)}”, which the crosswalk aligns with it`,
    ),
  )
  const siblings = siblingsOf(space, gap.part).flatMap((part) =>
    activeOn(space, space.profiles.get(part), `is active on “${nameOf(space, part)}”, the part beside it`),
  )
  return [...own, ...aligned, ...siblings]
}

/** Who works on the same part elsewhere, and who works in the place on a part beside it. */
function byPlace(space: GapsSpace, place: string, profile: PartProfile): Closer[] {
  const placeName = space.columns.find(({ id }) => id === place)?.name ?? place
  const there = siblingsOf(space, profile.part).flatMap((part) => {
    const programmes = space.profiles.get(part)?.columns.get(place) ?? []
    return organisationsOf(
      space,
      programmes,
      `works in ${placeName} on “${nameOf(space, part)}”, the part beside it`,
    )
  })
  const elsewhere = space.columns.flatMap(({ id, name }) =>
    organisationsOf(space, profile.columns.get(id) ?? [], `is active on the same part in ${name}`),
  )
  return [...there.slice(0, 3), ...elsewhere]
}

/** Members of the part with most ties outside their own circle: who could introduce the others. */
function connectors(space: GapsSpace, { organisations }: PartProfile): Closer[] {
  const ties = (id: string) => organisations.filter((other) => space.tied.get(id)?.has(other)).length
  return [...organisations]
    .sort((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1))
    .map((id) =>
      closer(space, id, `is tied to ${ties(id)} of the ${organisations.length} organisations on it`),
    )
}

const activeOn = (space: GapsSpace, profile: PartProfile | undefined, reason: string): Closer[] =>
  profile ? organisationsOf(space, profile.programmes, reason) : []

/** Those with most of the programmes first. */
function organisationsOf(space: GapsSpace, programmes: PartProfile['programmes'], reason: string): Closer[] {
  const counts = new Map<string, number>()
  for (const programme of programmes)
    for (const id of countedOrganisations(programme, space.rules)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) =>
      closer(space, id, `${reason} (${count} ${count === 1 ? 'programme' : 'programmes'})`),
    )
}

const closer = (space: GapsSpace, id: string, reason: string): Closer => ({
  ...{ id, type: 'organisation', name: organisationName(space, id) },
  reason,
})

const nameOf = (space: GapsSpace, part: string): string => partOf(space, part)?.name ?? part

function alignedParts({ alignments }: GapsSpace, part: string): string[] {
  return alignments.flatMap(({ from, to }) => (from === part ? [to] : to === part ? [from] : []))
}

function siblingsOf({ tree }: GapsSpace, part: string): string[] {
  const parent = tree.find((row) => row.part.id === part)?.parent
  return tree.filter((row) => row.parent === parent && row.part.id !== part).map((row) => row.part.id)
}

function firstOfEach(closers: readonly Closer[]): Closer[] {
  const first = new Map<string, Closer>()
  for (const each of closers) if (!first.has(each.id)) first.set(each.id, each)
  return [...first.values()]
}
