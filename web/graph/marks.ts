/** How each mark is drawn: a shape besides the colour, so that colour alone tells nothing. The same as ui/SectorMark.tsx. */

export interface Mark {
  shape: 'ellipse' | 'triangle' | 'diamond' | 'hexagon' | 'round-rectangle' | 'rectangle'
  /** Solid, a ring, or a disc with a hole. */
  fill: 'solid' | 'ring' | 'eye' | 'quiet' | 'hollow' | 'ground'
  colour:
    | 'government'
    | 'local'
    | 'public'
    | 'research'
    | 'business'
    | 'civil'
    | 'programmeLine'
    | 'strategy'
    | 'ink2'
    | 'ink3'
  /** Evens out how large shapes of one diameter look. */
  scale: number
}

const marks: Record<string, Mark> = {
  government: { shape: 'ellipse', fill: 'solid', colour: 'government', scale: 1 },
  local: { shape: 'triangle', fill: 'solid', colour: 'local', scale: 1.16 },
  public: { shape: 'ellipse', fill: 'ring', colour: 'public', scale: 1.02 },
  research: { shape: 'diamond', fill: 'solid', colour: 'research', scale: 1.22 },
  business: { shape: 'hexagon', fill: 'solid', colour: 'business', scale: 1.08 },
  civil: { shape: 'ellipse', fill: 'eye', colour: 'civil', scale: 1.04 },
  programme: { shape: 'round-rectangle', fill: 'quiet', colour: 'programmeLine', scale: 1 },
  priority: { shape: 'diamond', fill: 'hollow', colour: 'strategy', scale: 1.2 },
  strategy: { shape: 'rectangle', fill: 'hollow', colour: 'strategy', scale: 1 },
  group: { shape: 'ellipse', fill: 'ground', colour: 'ink2', scale: 1 },
}

const other: Mark = { shape: 'ellipse', fill: 'hollow', colour: 'ink3', scale: 1 }

export const markNames = Object.keys(marks)
export const markOf = (name: string): Mark => marks[name] ?? other

/** Radius of a closed group in pixels at the zoom where the whole map fits: its area grows with its members. */
export const groupRadius = (members: number): number => 9 + 3.6 * Math.sqrt(members)

/** Width of a bundle of ties in pixels at that zoom. */
export const bundleWidth = (count: number): number => 0.8 + 1.1 * Math.sqrt(count)

/** Width of a tie (0) or of a bundle of so many, in pixels at that zoom. */
export const tieWidth = (count: number): number => (count > 0 ? bundleWidth(count) : 0.7)

/** Diameter of a node in pixels at the zoom where the whole map fits. */
export function nodeSize(type: string, importance: number): number {
  if (type === 'programme') return 6 + 4 * importance
  if (type === 'organisation') return 7.5 + 19 * importance ** 1.25
  return 9 + 4 * importance
}
