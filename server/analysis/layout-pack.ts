/**
 * Packs the components of a drawing close together: each is a set of square cells, the largest stands in the middle,
 * the others fill in about it wherever their cells are free. Polyomino packing (Freivalds, Dogrusoz and Kikusts 2002).
 */

interface Disc {
  x: number
  y: number
  radius: number
}

/** Side of a cell. */
const CELL = 16
/** Clear space about each component, so that none is taken for a part of another. */
const CLEAR = 22
/** The picture is wider than high. */
const ASPECT = 1.6

/** Moves the components, in place; they must come the largest first. */
export function pack(components: readonly (readonly Disc[])[]): void {
  const taken = new Set<string>()
  for (const discs of components) {
    centre(discs)
    const cells = cellsOf(discs)
    const { x, y } = firstFree(cells, taken)
    for (const disc of discs as Disc[]) {
      disc.x += x * CELL
      disc.y += y * CELL
    }
    for (const [column, row] of cells) taken.add(`${column + x},${row + y}`)
  }
}

/** Puts the middle of what the discs reach to into the origin. */
export function centre(discs: readonly Disc[]): void {
  const middle = (axis: 'x' | 'y') => {
    const low = discs.reduce((least, disc) => Math.min(least, disc[axis] - disc.radius), Infinity)
    const high = discs.reduce((most, disc) => Math.max(most, disc[axis] + disc.radius), -Infinity)
    return (low + high) / 2
  }
  if (discs.length === 0) return
  const [x, y] = [middle('x'), middle('y')]
  for (const disc of discs as Disc[]) {
    disc.x -= x
    disc.y -= y
  }
}

type Cell = readonly [column: number, row: number]

/** Cells that the discs touch, each disc taken as its square with the clear space about it. */
function cellsOf(discs: readonly Disc[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const { x, y, radius } of discs) {
    const reach = radius + CLEAR / 2
    for (let column = Math.floor((x - reach) / CELL); column <= Math.floor((x + reach) / CELL); column++)
      for (let row = Math.floor((y - reach) / CELL); row <= Math.floor((y + reach) / CELL); row++)
        cells.set(`${column},${row}`, [column, row])
  }
  return [...cells.values()]
}

/** The shift, in cells, nearest to the middle at which no cell is taken. */
function firstFree(cells: readonly Cell[], taken: ReadonlySet<string>): { x: number; y: number } {
  for (let ring = 0; ; ring++) {
    for (const { x, y } of ringOf(ring))
      if (!cells.some(([column, row]) => taken.has(`${column + x},${row + y}`))) return { x, y }
  }
}

/** Shifts on an ellipse of the shape of the picture, from the right clockwise. */
function ringOf(ring: number): { x: number; y: number }[] {
  const count = Math.max(1, Math.ceil(2 * Math.PI * ring * ASPECT))
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI
    return { x: Math.round(ring * ASPECT * Math.cos(angle)), y: Math.round(ring * Math.sin(angle)) }
  })
}
