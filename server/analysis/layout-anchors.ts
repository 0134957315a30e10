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
export interface Frame {
  x: number
  y: number
}

const SMALLEST: Frame = { x: 690, y: 455 }
/** Share of the ellipse that nodes with their room may fill before it grows. */
const FILL = 0.28

/** An ellipse with room for nodes of the given radii (their room included). */
export function frameFor(rooms: readonly number[]): Frame {
  const needed = rooms.reduce((sum, room) => sum + room * room, 0) / FILL
  const scale = Math.max(1, Math.sqrt(needed / (SMALLEST.x * SMALLEST.y)))
  return { x: SMALLEST.x * scale, y: SMALLEST.y * scale }
}

/** Room kept for a label in the smallest frame; less where many anchors stand close together. */
const LABEL = { halfWidth: 110, halfHeight: 30 }

/** Spreads the anchors evenly along the ellipse, the first at the top, going clockwise. */
export function placeAnchors(
  anchors: readonly { id: string; members: readonly { id: string; weight?: number }[] }[],
  frame: Frame,
): Anchored[] {
  const { points, length } = evenlyOnEllipse(anchors.length, frame)
  const scale = frame.x / SMALLEST.x
  const halfWidth = Math.min(LABEL.halfWidth * scale, length / anchors.length / 2 - 6)
  return anchors.map(({ id, members }, i) => {
    const point = points[i] as Point
    return {
      id,
      ...point,
      members: new Map(members.map((m) => [m.id, m.weight ?? 1])),
      label: { ...point, halfWidth, halfHeight: LABEL.halfHeight * scale },
    }
  })
}

/** Points that divide the ellipse into arcs of equal length (equal angles would crowd its flat sides). */
function evenlyOnEllipse(count: number, frame: Frame): { points: Point[]; length: number } {
  const steps = 3600
  const at = (step: number): Point => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2
    return { x: frame.x * Math.cos(angle), y: frame.y * Math.sin(angle) }
  }
  const lengths = [0]
  for (let step = 1; step <= steps; step++) {
    const a = at(step - 1)
    const b = at(step)
    lengths.push((lengths[step - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y))
  }
  const length = lengths[steps] as number
  const points = Array.from({ length: count }, (_, i) => {
    const step = lengths.findIndex((reached) => reached >= (length * i) / count - 1e-9)
    return at(step)
  })
  return { points, length }
}
