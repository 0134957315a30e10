import { type Box, boxAround, contains, Grid, overlap, shared } from './boxes.ts'

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
  /** Of a tie: places on it that may carry the label, the best first, in place of those about a node. */
  spots?: readonly LineSpot[]
}

/** A place on a line. */
interface LineSpot {
  /** Share of the way from its beginning. */
  along: number
  /** From its middle, in pixels. */
  dx: number
  dy: number
}

export interface PlacedLabel {
  id: string
  /** Middle of the label's box relative to the middle of the node, or to its place on the tie, in pixels. */
  dx: number
  dy: number
  /** On a tie: share of the way from its beginning. */
  along?: number
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
  /** How many labels at most: of nodes, and of ties as many again beside those that are needed. */
  most?: number
  /** Space kept around each label, in pixels. */
  gap?: number
}

/**
 * Greedy placement by rank: below, above, right, left of the node, then at its corners
 * and aside of its middle; a label that fits nowhere, or
 * only on the mark of a node that weighs more, is left out. That of a tie stands on the tie; one that is needed then
 * lies where it covers least.
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

  const ground = { taken, nodes, gap, frame }
  const placed: PlacedLabel[] = []
  const left = { node: most, tie: most }
  for (const label of byRank(candidates)) {
    const kind = label.spots ? 'tie' : 'node'
    const always = kind === 'tie' && label.needed === true
    if (left[kind] <= 0 && !always) continue
    const spot = bestSpot(label, ground) ?? (always ? leastCovering(label, ground) : null)
    if (!spot) continue
    left[kind]--
    taken.add(spot.box, spot.box)
    const { along, dx, dy } = spot
    placed.push(along === undefined ? { id: label.id, dx, dy } : { id: label.id, along, dx: 0, dy: 0 })
  }
  return placed
}

const byRank = (candidates: readonly LabelCandidate[]): LabelCandidate[] =>
  [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))

interface Spot extends Offset {
  box: Box
}

type Offset = Partial<LineSpot> & Pick<LineSpot, 'dx' | 'dy'>

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
/** What a spot on a tie costs that is out of sight. */
const unseen = 20

function bestSpot(label: LabelCandidate, { taken, nodes, gap, frame }: Ground): Spot | null {
  let best: Spot | null = null
  let least = tooMuch
  for (const [order, offset] of offsets(label, gap).entries()) {
    if (order * perSpot >= least) break
    const box = boxAt(label, offset, gap)
    const middle = label.spots ? { x: label.x + offset.dx, y: label.y + offset.dy } : label
    if (isCut(middle, box, frame) || taken.some(box, (other) => overlap(box, other))) continue
    const away = label.spots && frame && !contains(frame, box) ? unseen : 0
    const cost = order * perSpot + away + coverage(box, label, nodes, least)
    if (cost < least) [best, least] = [{ ...offset, box }, cost]
  }
  return best
}

/** Of a label that is needed and has no room: where in sight it lies over least of other labels. */
function leastCovering(label: LabelCandidate, { taken, gap, frame }: Ground): Spot | null {
  let best: Spot | null = null
  let least = Number.POSITIVE_INFINITY
  for (const offset of offsets(label, gap)) {
    const box = boxAt(label, offset, gap)
    if (frame && !contains(frame, box)) continue
    let covered = 0
    taken.some(box, (other) => {
      covered += shared(box, other)
      return covered >= least
    })
    if (covered < least) [best, least] = [{ ...offset, box }, covered]
  }
  return best
}

const boxAt = ({ x, y, width, height }: LabelCandidate, { dx, dy }: Offset, gap: number): Box =>
  boxAround(x + dx, y + dy, width, height, gap)

function offsets({ radius, width, height, spots }: LabelCandidate, gap: number): readonly Offset[] {
  if (spots) return spots
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
const isCut = ({ x, y }: { x: number; y: number }, box: Box, frame: Box | undefined): boolean =>
  frame !== undefined && contains(frame, { left: x, right: x, top: y, bottom: y }) && !contains(frame, box)

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

const boxOfDisc = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

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
