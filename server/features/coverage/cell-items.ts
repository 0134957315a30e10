import type { CellItem } from '#contract/coverage'
import type { Activity, ActivityProgramme } from '#server/analysis/activity'
import { countedOrganisations, type Rules } from '#server/analysis/counting'
import type { Cell } from '#server/analysis/coverage'

/** What lies in a cell: programmes with their organisations, then organisations with their programmes, by name. */
export function cellItems(
  activity: Activity,
  cell: Cell | undefined,
  rules: Rules,
  inColumn: boolean,
): CellItem[] {
  if (!cell) return []
  const reach = new Map([
    ...cell.direct.map((id) => [id, 'direct'] as const),
    ...cell.wide.map((id) => [id, 'wide'] as const),
  ])
  const programmes = activity.programmes.filter(({ id }) => reach.has(id))
  const partOf = new Map(
    programmes.map((programme) => [programme.id, countedOrganisations(programme, rules)]),
  )
  return [
    ...programmes
      .map((programme) =>
        programmeItem(
          activity,
          programme,
          partOf.get(programme.id) ?? [],
          inColumn ? (reach.get(programme.id) ?? null) : null,
        ),
      )
      .sort(byName),
    ...[...cell.organisations]
      .map((id) =>
        organisationItem(
          activity,
          id,
          programmes.filter(({ id: programme }) => partOf.get(programme)?.includes(id)),
        ),
      )
      .sort(byName),
  ]
}

const byName = (a: CellItem, b: CellItem): number =>
  a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1)

function programmeItem(
  activity: Activity,
  programme: ActivityProgramme,
  organisations: string[],
  reach: CellItem['reach'],
): CellItem {
  const { id, name, start, end, status } = programme
  return {
    ...{ id, type: 'programme', name, reach, start, end, status },
    through: organisations.map((organisation) => ({
      id: organisation,
      type: 'organisation',
      name: activity.organisations.get(organisation)?.name ?? organisation,
    })),
  }
}

const organisationItem = (activity: Activity, id: string, programmes: ActivityProgramme[]): CellItem => ({
  ...{ id, type: 'organisation', name: activity.organisations.get(id)?.name ?? id },
  ...{ reach: null, start: null, end: null, status: null },
  through: programmes.map((programme) => ({ id: programme.id, type: 'programme', name: programme.name })),
})
