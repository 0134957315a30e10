/** Which labels to draw, and where: the most important first, none overlapping, more as one zooms in. Pure. */

export interface LabelCandidate {
  id: string
  /** Middle of the node in pixels at the zoom asked for, before panning: so panning needs no new choice. */
  x: number
  y: number
  /** Half the node's size in pixels. */
  radius: number
  /** The higher the sooner. */
  rank: number
  /** How much the node weighs beside others, in [0, 1]: it never covers the mark of one that weighs more. */
  weight: number
  /** Named even where it covers what weighs more: what is selected or pointed at. */
  needed?: boolean
  width: number
  height: number
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface PlacedLabel {
  id: string
  /** Middle of the label's box relative to the middle of the node, in pixels. */
  dx: number
  dy: number
}

export interface Disc {
  id: string
  x: number
  y: number
  radius: number
  weight: number
}

interface LabelOptions {
  /** Boxes that labels keep clear of, such as the titles of territories. */
  obstacles?: readonly Box[]
  /** Nodes that labels should rather not cover. */
  discs?: readonly Disc[]
  /** What is in sight: a label that the edge would cut is rather put elsewhere, or left out. */
  frame?: Box
  /** How many labels at most. */
  most?: number
  /** Space kept around each label, in pixels. */
  gap?: number
}

const cell = 64

/**
 * Greedy placement by rank: below, above, right, left of the node, then at its corners
 * and aside of its middle; a label that fits nowhere, or
 * only on the mark of a node that weighs more, is left out.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  options: LabelOptions = {},
): PlacedLabel[] {
  const { obstacles = [], discs = [], frame, most = Number.POSITIVE_INFINITY, gap = 3 } = options
  const taken = new Grid<Box>()
  for (const box of obstacles) taken.add(box, box)
  const nodes = new Grid<Disc>()
  for (const disc of discs) nodes.add(boxOfDisc(disc), disc)

  const placed: PlacedLabel[] = []
  for (const label of byRank(candidates)) {
    if (placed.length >= most) break
    const spot = bestSpot(label, { taken, nodes, gap, frame })
    if (!spot) continue
    taken.add(spot.box, spot.box)
    placed.push({ id: label.id, dx: spot.dx, dy: spot.dy })
  }
  return placed
}

const byRank = (candidates: readonly LabelCandidate[]): LabelCandidate[] =>
  [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))

interface Spot {
  dx: number
  dy: number
  box: Box
}

interface Ground {
  taken: Grid<Box>
  nodes: Grid<Disc>
  gap: number
  frame: Box | undefined
}

/** More than any spot may cost. */
const tooMuch = 40
/** What each spot costs more than the one before it. */
const perSpot = 1.5

function bestSpot(label: LabelCandidate, { taken, nodes, gap, frame }: Ground): Spot | null {
  let best: Spot | null = null
  let least = tooMuch
  for (const [order, { dx, dy }] of offsets(label, gap).entries()) {
    if (order * perSpot >= least) break
    const box = boxAround(label.x + dx, label.y + dy, label.width, label.height, gap)
    if (isCut(label, box, frame) || taken.some(box, (other) => overlap(box, other))) continue
    const cost = order * perSpot + coverage(box, label, nodes, least)
    if (cost < least) [best, least] = [{ dx, dy, box }, cost]
  }
  return best
}

function offsets({ radius, width, height }: LabelCandidate, gap: number) {
  const vertical = radius + gap + height / 2
  const horizontal = radius + gap + 1 + width / 2
  // Beside a corner, a round mark leaves some room.
  const [out, down] = [radius * 0.7 + gap + width / 2, radius * 0.7 + height / 2]
  return [
    { dx: 0, dy: vertical },
    { dx: 0, dy: -vertical },
    { dx: horizontal, dy: 0 },
    { dx: -horizontal, dy: 0 },
    { dx: out, dy: down },
    { dx: -out, dy: down },
    { dx: out, dy: -down },
    { dx: -out, dy: -down },
    { dx: width / 2, dy: vertical },
    { dx: -width / 2, dy: vertical },
    { dx: width / 2, dy: -vertical },
    { dx: -width / 2, dy: -vertical },
  ]
}

/** The node is in sight, but not the whole of its label. */
const isCut = ({ x, y }: LabelCandidate, box: Box, frame: Box | undefined): boolean =>
  frame !== undefined && contains(frame, { left: x, right: x, top: y, bottom: y }) && !contains(frame, box)

const contains = (frame: Box, box: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

/** Marks that differ by less than this weigh the same. */
const alike = 0.03

/**
 * How much a box hides of nodes that are not its own: large nodes count for more, and those that weigh little beside
 * the node named for less. `enough` or more: no need to know.
 */
function coverage(
  box: Box,
  { id, weight, needed }: LabelCandidate,
  nodes: Grid<Disc>,
  enough: number,
): number {
  let cost = 0
  nodes.some(box, (disc) => {
    if (disc.id === id || !overlap(box, boxOfDisc(disc))) return false
    const share = disc.weight / Math.max(weight, alike)
    if (!needed && (disc.weight > weight + alike || isNamedFor(box, disc, share))) cost += enough
    else cost += disc.radius * Math.min(1, Math.max(leastShare, share ** 2))
    return cost >= enough
  })
  return cost
}

/** On the middle of a mark of some weight a label would be taken for its name. */
const isNamedFor = (box: Box, { x, y }: Disc, share: number): boolean =>
  share > 0.6 && overlap(box, { left: x, right: x, top: y, bottom: y })

/** What is hidden of the least node still counts. */
const leastShare = 0.2

const boxAround = (x: number, y: number, width: number, height: number, gap: number): Box => ({
  left: x - width / 2 - gap / 2,
  top: y - height / 2 - gap / 2,
  right: x + width / 2 + gap / 2,
  bottom: y + height / 2 + gap / 2,
})

const boxOfDisc = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Things by the cells they touch, so that only near ones are compared. */
class Grid<T> {
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

/** Text in at most two lines, broken at the space nearest the middle, each cut at `most` characters. */
export function wrapLabel(text: string, most = 24): string[] {
  if (text.length <= 15) return [text]
  const breaks = [...text.matchAll(/ /g)].map((match) => match.index)
  if (breaks.length === 0) return [cut(text, most)]
  const middle = text.length / 2
  const at = breaks.reduce((best, index) =>
    Math.abs(index - middle) < Math.abs(best - middle) ? index : best,
  )
  return [text.slice(0, at), text.slice(at + 1)].map((line) => cut(line, most))
}

const cut = (line: string, most: number) =>
  line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
