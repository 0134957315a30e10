import { withArticle } from '../messages.ts'
import type { Problem } from '../problems.ts'
import type { Place, Seed } from '../schema.ts'

/** Questions in `cypher/` follow at most six steps up, so no place may lie deeper. */
const mostSteps = 6
const ukKinds = new Set(['nation', 'region', 'group', 'area'])

/**
 * The gazetteer: no place lies within itself, and each lies within exactly one of the two roots, `uk`
 * and `international`; nations, regions, groups and areas within `uk`.
 */
export function checkPlaces(seed: Seed): Problem[] {
  const places = new Map(seed.places.map((place) => [place.id, place]))
  const circles = faults(seed, (place) => circleOf(place, stepsUp(place.id, places)))
  return circles.length > 0 ? circles : faults(seed, (place) => faultOf(place, stepsUp(place.id, places)))
}

function faults(seed: Seed, fault: (place: Place) => string | null): Problem[] {
  return seed.places.flatMap((place) => {
    const message = fault(place)
    return message === null ? [] : [{ file: 'places', record: place.id, field: 'within', message }]
  })
}

/** The fewest steps from a place up to each place that it lies within. */
function stepsUp(start: string, places: Map<string, Place>): Map<string, number> {
  const steps = new Map<string, number>()
  const queue = [{ id: start, distance: 0 }]
  for (const { id, distance } of queue) {
    for (const parent of places.get(id)?.within ?? []) {
      if (steps.has(parent)) continue
      steps.set(parent, distance + 1)
      queue.push({ id: parent, distance: distance + 1 })
    }
  }
  return steps
}

function circleOf({ id }: Place, steps: Map<string, number>): string | null {
  if (!steps.has(id)) return null
  const others = [...steps.keys()].filter((other) => other !== id)
  return `lies within itself, by way of ${others.join(', ') || 'itself'}`
}

function faultOf({ id, kind }: Place, steps: Map<string, number>): string | null {
  if (id === 'uk' || id === 'international') {
    return steps.size === 0 ? null : 'is a root of the gazetteer, so it lies within nothing'
  }
  if (Math.max(0, ...steps.values()) > mostSteps) return `lies more than ${mostSteps} steps deep`
  if (steps.has('uk') === steps.has('international')) return 'must lead to one of "uk" and "international"'
  if (ukKinds.has(kind) && !steps.has('uk')) return `${withArticle(kind)} must lie within "uk"`
  return kind === 'country' && steps.has('uk') ? 'a country must lie within "international"' : null
}
