/** Where the members sit within their bubble. */

export interface Seat {
  x: number
  y: number
}

/** Seats for n members within a circle of radius r, the first in the middle (a sunflower), and how large a mark may be. */
export function seats(count: number, r: number): { at: Seat[]; mark: number } {
  const room = r - 5
  const mark = Math.max(3, Math.min(13, (1.25 * room) / Math.sqrt(Math.max(1, count))))
  const golden = Math.PI * (3 - Math.sqrt(5))
  const reach = Math.max(0, room - mark / 2)
  const at = Array.from({ length: count }, (_, index) => {
    const out = count === 1 ? 0 : reach * Math.sqrt((index + 0.3) / count)
    return { x: out * Math.cos(index * golden), y: out * Math.sin(index * golden) }
  })
  return { at, mark }
}
