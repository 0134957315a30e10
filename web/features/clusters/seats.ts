import { sunflower } from '../../ui/sunflower.ts'

/** Where the members sit within their bubble. */

export interface Seat {
  x: number
  y: number
}

/** Seats for n members within a circle of radius r, the first in the middle, and how large a mark may be. */
export function seats(count: number, r: number): { at: Seat[]; mark: number } {
  const room = r - 5
  const mark = Math.max(3, Math.min(13, (1.25 * room) / Math.sqrt(Math.max(1, count))))
  const reach = Math.max(0, room - mark / 2)
  const at = sunflower(count, (index) => (count === 1 ? 0 : reach * Math.sqrt((index + 0.3) / count)))
  return { at, mark }
}
