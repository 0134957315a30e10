/** Rectangles in pixels, and which of many are near one. Pure. */

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Whether the whole of a box lies within a frame. */
export const contains = (frame: Box, box: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

export const boxAround = (x: number, y: number, width: number, height: number, gap: number): Box => ({
  left: x - width / 2 - gap / 2,
  top: y - height / 2 - gap / 2,
  right: x + width / 2 + gap / 2,
  bottom: y + height / 2 + gap / 2,
})

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Area of both, in pixels. */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const cell = 64

/** Things by the cells they touch, so that only near ones are compared. */
export class Grid<T> {
  private readonly cells = new Map<string, T[]>()

  add(box: Box, item: T): void {
    for (const key of keys(box)) {
      const list = this.cells.get(key)
      if (list) list.push(item)
      else this.cells.set(key, [item])
    }
  }

  /** Whether any thing near the box meets the test; a thing in two cells may be tested twice. */
  some(box: Box, test: (item: T) => boolean): boolean {
    for (const key of keys(box)) if (this.cells.get(key)?.some(test)) return true
    return false
  }
}

function keys(box: Box): string[] {
  const all: string[] = []
  for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++)
    for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) all.push(`${x},${y}`)
  return all
}
