import type { Member } from '#contract/clusters'

/** The plane of roles: participation across, within-module z-score upwards (Guimerà and Amaral 2005, figure 2). */

/** From where a node is a hub, in standard deviations. */
export const hubZ = 2.5

export interface Region {
  name: string
  /** Borders of participation. */
  from: number
  to: number
  hub: boolean
}

export const regions: readonly Region[] = [
  { name: 'Inner members', from: 0, to: 0.05, hub: false },
  { name: 'Members', from: 0.05, to: 0.62, hub: false },
  { name: 'Connectors', from: 0.62, to: 0.8, hub: false },
  { name: 'At home nowhere', from: 0.8, to: 1, hub: false },
  { name: 'Hubs', from: 0, to: 0.3, hub: true },
  { name: 'Connecting hubs', from: 0.3, to: 0.75, hub: true },
  { name: 'Hubs everywhere', from: 0.75, to: 1, hub: true },
]

export interface Plane {
  x: (participation: number) => number
  y: (z: number) => number
  bottom: number
  top: number
}

/** Scales that hold every member and always the border of hubs. */
export function planeOf(members: readonly Member[], width: number, height: number): Plane {
  const zs = members.map(({ z }) => z)
  const bottom = Math.floor(Math.min(-1, ...zs))
  const top = Math.ceil(Math.max(hubZ + 1, ...zs) + 0.2)
  return {
    bottom,
    top,
    x: (participation) => participation * width,
    y: (z) => height - ((z - bottom) / (top - bottom)) * height,
  }
}

export interface Label {
  id: string
  x: number
  y: number
  text: string
  anchor: 'start' | 'end'
}

interface Spot {
  id: string
  x: number
  y: number
  text: string
}

/** Names beside the spots, in the order given, as many as fit without touching another; at most `most`. */
export function placeLabels(spots: readonly Spot[], width: number, most: number): Label[] {
  const placed: (Label & { left: number; right: number })[] = []
  for (const spot of spots) {
    if (placed.length >= most) break
    const long = spot.text.length * 6.2 + 4
    const free = (['start', 'end'] as const)
      .map((anchor) => boxOf(spot, anchor, long))
      .find(
        (box) =>
          box.left >= -30 &&
          box.right <= width &&
          placed.every(
            (other) =>
              Math.abs(other.y - box.y) > 14 || box.right < other.left - 4 || box.left > other.right + 4,
          ),
      )
    if (free) placed.push(free)
  }
  return placed.map(({ left: _, right: __, ...label }) => label)
}

function boxOf({ id, x, y, text }: Spot, anchor: 'start' | 'end', long: number) {
  const at = anchor === 'start' ? x + 9 : x - 9
  return {
    id,
    text,
    anchor,
    x: at,
    y,
    left: anchor === 'start' ? at : at - long,
    right: anchor === 'start' ? at + long : at,
  }
}
