import type { Activity, ActivityProgramme } from '#server/analysis/activity'
import { countedRoles, type Rules } from '#server/analysis/counting'
import { byPlace } from '#server/analysis/dimensions'
import { invalidParameter } from '#server/http/problems'
import type { Places } from '#server/projections/places'

/** Only programmes that reach a place, or have an organisation of a sector that counts. */
export function narrowed(
  activity: Activity,
  places: Places,
  scope: string | undefined,
  rules: Rules,
): Activity {
  if (scope === undefined) return activity
  const keep = placeScope(places, scope) ?? sectorScope(activity, scope, rules)
  if (!keep) throw invalidParameter('scope', `"${scope}" is neither a place nor a sector of an organisation`)
  return { ...activity, programmes: activity.programmes.filter(keep) }
}

type Keep = (programme: ActivityProgramme) => boolean

function placeScope(places: Places, scope: string): Keep | null {
  const place = places.byId.get(scope)
  if (!place) return null
  const { place: within } = byPlace([{ id: place.id, name: place.name }], places.containers)
  return (programme) => within(programme, []).length > 0
}

function sectorScope({ organisations }: Activity, scope: string, rules: Rules): Keep | null {
  if (![...organisations.values()].some(({ sector }) => sector === scope)) return null
  return (programme) =>
    countedRoles(programme, rules).some((role) => organisations.get(role.organisation)?.sector === scope)
}
