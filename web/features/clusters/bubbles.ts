/** Where the bubbles of the overview stand: near the places the server gives, moved apart until none overlap. */

export interface BubbleInput {
  id: string
  size: number
  x: number
  y: number
}

export interface Bubble {
  id: string
  x: number
  y: number
  r: number
}

interface Frame {
  width: number
  /** Room for a name under each bubble. */
  label: { width: number; height: number }
}

/** Share of the frame that the bubbles fill. */
const fill = 0.22
const smallest = 15
const gap = 10
const rounds = 600

export interface BubbleLayout {
  bubbles: Bubble[]
  height: number
}

/** Grows the frame until every bubble and its name stand free. */
export function bubbleLayout(clusters: readonly BubbleInput[], { width, label }: Frame): BubbleLayout {
  const scale = scaleFor(clusters, width)
  const radii = clusters.map(({ size }) => Math.max(smallest, scale * Math.sqrt(size)))
  let height = heightFor(radii, width, label)
  for (;;) {
    const bubbles = settle(clusters, radii, { width, height, label })
    if (!overlaps(bubbles, label) || height > 4000) return { bubbles, height }
    height = Math.round(height * 1.12)
  }
}

function settle(
  clusters: readonly BubbleInput[],
  radii: readonly number[],
  { width, height, label }: Frame & { height: number },
): Bubble[] {
  const home = homes(clusters, radii, width, height, label)
  const bubbles = clusters.map(({ id }, index) => ({
    id,
    x: home[index]?.x ?? 0,
    y: home[index]?.y ?? 0,
    r: radii[index] ?? smallest,
  }))
  for (let round = 0; round < rounds; round++) {
    // Pulled home at first; the last rounds only move apart what still overlaps.
    const pull = Math.max(0, 0.03 * (1 - (2 * round) / rounds))
    for (const [index, bubble] of bubbles.entries()) {
      bubble.x += ((home[index]?.x ?? bubble.x) - bubble.x) * pull
      bubble.y += ((home[index]?.y ?? bubble.y) - bubble.y) * pull
    }
    separate(bubbles, width, label)
    for (const bubble of bubbles) keepInside(bubble, width, height, label)
  }
  return bubbles
}

/** High enough that bubbles with their names fill about half of the frame. */
function heightFor(radii: readonly number[], width: number, label: Frame['label']): number {
  const area = radii.reduce(
    (sum, r) => sum + (Math.max(2 * r, label.width) + gap) * (2 * r + label.height + gap),
    0,
  )
  return Math.round(Math.max(360, width * 0.5, (area * 1.9) / width))
}

/** Bubbles fill the same share of a frame of usual form; on a phone that frame is upright. */
function scaleFor(clusters: readonly BubbleInput[], width: number): number {
  const total = clusters.reduce((sum, { size }) => sum + size, 0)
  const area = width * width * (width < 520 ? 1.3 : 0.6)
  return total === 0 ? 1 : Math.sqrt((fill * area) / (Math.PI * total))
}

/** The server's places stretched over the frame. */
function homes(
  clusters: readonly BubbleInput[],
  radii: readonly number[],
  width: number,
  height: number,
  label: Frame['label'],
) {
  const most = Math.max(...radii, label.width / 2)
  const x = stretch(
    clusters.map((cluster) => cluster.x),
    most,
    width - most,
  )
  const y = stretch(
    clusters.map((cluster) => cluster.y),
    most,
    height - most - label.height,
  )
  return clusters.map((cluster) => ({ x: x(cluster.x), y: y(cluster.y) }))
}

function stretch(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const middle = (from + to) / 2
  return (value) => (high - low < 1e-9 ? middle : from + ((value - low) / (high - low)) * (to - from))
}

/** The box of a bubble with its name below. */
const boxOf = ({ x, y, r }: Bubble, label: Frame['label']) => {
  const half = Math.max(r, label.width / 2)
  return { left: x - half, right: x + half, top: y - r, bottom: y + r + label.height }
}

function separate(bubbles: Bubble[], width: number, label: Frame['label']): void {
  for (const [index, a] of bubbles.entries())
    for (const b of bubbles.slice(index + 1)) {
      const [one, two] = [boxOf(a, label), boxOf(b, label)]
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left) + gap
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) + gap
      if (across <= 0 || down <= 0) continue
      const sideways = across < down && fits(a, b, across, width, label)
      const [key, push] = sideways ? (['x', across] as const) : (['y', down] as const)
      // Equal places part by their order, so that the answer is the same every time.
      const sign = a[key] <= b[key] ? -1 : 1
      a[key] += (sign * push) / 2
      b[key] -= (sign * push) / 2
    }
}

/** Whether two can part sideways without being pushed back by the border of the frame. */
function fits(a: Bubble, b: Bubble, across: number, width: number, label: Frame['label']): boolean {
  const [left, right] = a.x <= b.x ? [boxOf(a, label), boxOf(b, label)] : [boxOf(b, label), boxOf(a, label)]
  return left.left - across / 2 >= -1 && right.right + across / 2 <= width + 1
}

/** Whether any two, with their names, still touch; by half of the gap, so that rounding does not count. */
function overlaps(bubbles: readonly Bubble[], label: Frame['label']): boolean {
  return bubbles.some((a, index) => {
    const one = boxOf(a, label)
    return bubbles.slice(index + 1).some((b) => {
      const two = boxOf(b, label)
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
      return across > -gap / 2 && down > -gap / 2
    })
  })
}

function keepInside(bubble: Bubble, width: number, height: number, label: Frame['label']): void {
  const half = Math.max(bubble.r, label.width / 2)
  bubble.x = clamp(bubble.x, half, width - half)
  bubble.y = clamp(bubble.y, bubble.r + 4, height - bubble.r - label.height)
}

const clamp = (value: number, low: number, high: number) =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))
