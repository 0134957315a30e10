/** Where the anchors of the arrangement stand, and how far inside them their members are drawn. */

export interface Point {
  x: number
  y: number
}

/** A rectangle by its middle and half its width and height. */
export interface Box extends Point {
  halfWidth: number
  halfHeight: number
}

export interface Anchored extends Point {
  id: string
  /** Weight of each member by id. */
  members: Map<string, number>
  label: Box
}

/** Half axes of the ellipse on which the labels stand. */
export const RADIUS = { x: 690, y: 455 }

/** Room kept for a label; less where many anchors stand close together. */
const LABEL = { halfWidth: 110, halfHeight: 30 }
/** Length of the ellipse, near enough (Ramanujan 1914). */
const ROUND =
  Math.PI * (3 * (RADIUS.x + RADIUS.y) - Math.sqrt((3 * RADIUS.x + RADIUS.y) * (RADIUS.x + 3 * RADIUS.y)))

/** Spreads the anchors evenly along the ellipse, the first at the top, going clockwise. */
export function placeAnchors(
  anchors: readonly { id: string; members: readonly { id: string; weight?: number }[] }[],
): Anchored[] {
  const points = evenlyOnEllipse(anchors.length)
  const halfWidth = Math.min(LABEL.halfWidth, ROUND / anchors.length / 2 - 6)
  return anchors.map(({ id, members }, i) => {
    const point = points[i] as Point
    return {
      id,
      ...point,
      members: new Map(members.map((m) => [m.id, m.weight ?? 1])),
      label: { ...point, ...LABEL, halfWidth },
    }
  })
}

/** Points that divide the ellipse into arcs of equal length (equal angles would crowd its flat sides). */
export function evenlyOnEllipse(count: number): Point[] {
  const steps = 3600
  const at = (step: number): Point => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2
    return { x: RADIUS.x * Math.cos(angle), y: RADIUS.y * Math.sin(angle) }
  }
  const lengths = [0]
  for (let step = 1; step <= steps; step++) {
    const a = at(step - 1)
    const b = at(step)
    lengths.push((lengths[step - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y))
  }
  const total = lengths[steps] as number
  return Array.from({ length: count }, (_, i) => {
    const step = lengths.findIndex((length) => length >= (total * i) / count - 1e-9)
    return at(step)
  })
}
