import type { NetworkPoint } from '#contract/clusters'
import type { Compute } from '#server/compute/pool'
import { edgesOf, type OrganisationNetwork } from '#server/projections/network'
import type { NetworkSpace } from '#server/projections/network-filter'

/** Whole-network figures of one day. */
export async function networkPoint(
  compute: Compute,
  space: NetworkSpace,
  network: OrganisationNetwork,
  asOf: string,
): Promise<NetworkPoint> {
  const { organisations, directed } = network
  const figures = await compute.run('networkFigures', {
    edges: edgesOf(network),
    categories: {
      sector: numbered(organisations.map(({ sector }) => sector)),
      nation: numbered(organisations.map(({ id }) => nationOf(space, id))),
    },
    directed,
  })
  return {
    asOf,
    organisations: figures.nodes,
    ties: figures.edges,
    density: figures.density,
    components: figures.components,
    largest: figures.largestComponent,
    diameter: figures.diameter,
    averagePath: figures.averagePathLength,
    averageDegree: figures.meanDegree,
    sectorAssortativity: figures.assortativity.sector ?? null,
    nationAssortativity: figures.assortativity.nation ?? null,
    reciprocity: figures.reciprocity,
    degrees: figures.degreeDistribution.map(({ degree, nodes }) => ({ degree, organisations: nodes })),
  }
}

/** The nation an organisation sits in; null when it is not known, or it sits in several or none. */
function nationOf({ map, placesOf }: NetworkSpace, id: string): string | null {
  const nations = [...(placesOf.get(id) ?? [])].filter((place) => map.byId.get(place)?.kind === 'nation')
  return nations.length === 1 ? (nations[0] as string) : null
}

/** Categories as whole numbers in the order they come; -1 for none. */
function numbered(values: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(values, (value) => {
    if (value === null) return -1
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  })
}

/** The last day of each year from one to the other, none later than `last`. */
export function yearEnds(from: number, to: number, last: string): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const end = `${from + index}-12-31`
    return end < last ? end : last
  })
}
