import type { Relation } from '#contract/common'
import type { Gap } from '#contract/gaps'
import type { ActivityProgramme } from '#server/analysis/activity'
import type { FoundGap } from '#server/analysis/gaps/find-gaps'
import type { PartProfile } from '#server/analysis/gaps/profile'
import { type GapsSpace, organisationName } from './space.ts'

/** The claims a gap rests on: what counts for the part, or, with nothing that counts, what was recorded. */

const most = 20

export function evidenceOf(space: GapsSpace, { type }: FoundGap, profile: PartProfile): Gap['evidence'] {
  const programmes = profile.programmes.length > 0 ? profile.programmes : profile.recorded
  if (type === 'disconnected' || type === 'thin')
    return programmes.flatMap((each) => roles(space, each)).slice(0, most)
  return programmes.flatMap((each) => addresses(each, profile.part, space)).slice(0, most)
}

function addresses(programme: ActivityProgramme, part: string, { tree }: GapsSpace): Gap['evidence'] {
  const parents = new Map(tree.map((row) => [row.part.id, row.parent]))
  const isBelow = (id: string): boolean => {
    for (let at: string | null | undefined = id; at != null; at = parents.get(at))
      if (at === part) return true
    return false
  }
  const until = programme.planned ? 'planned' : (programme.end ?? programme.status ?? 'no end recorded')
  return programme.addresses
    .filter((address) => isBelow(address.part))
    .map(({ claim }) => ({
      id: claim,
      relation: 'ADDRESSES' as const,
      text: `${programme.name} (${programme.start ?? 'no start recorded'}; ${until})`,
    }))
}

const roles = (space: GapsSpace, { name, roles: all }: ActivityProgramme): Gap['evidence'] =>
  all
    .filter(({ relation }) => space.rules.roles.has(relation))
    .map(({ claim, relation, organisation }) => ({
      id: claim,
      relation: relation as Relation,
      text: `${organisationName(space, organisation)} ${relation === 'RUNS' ? 'runs' : 'has a part in'} ${name}`,
    }))
