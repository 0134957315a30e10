import type { Mark } from './marks.ts'
import type { Palette } from './palette.ts'

/** How a mark is coloured in the drawing: by Cytoscape on canvas, and by the GPU. Pure. */
interface Face {
  fill: string
  border: string
  /** In the coordinates of the drawing, half of it inside the outline. */
  borderWidth: number
  /** Radius of the hole as a share of that of the mark; 0: none. */
  hole: number
}

export function faceOf({ fill, colour }: Mark, palette: Palette): Face {
  const own = palette[colour]
  const plain = { fill: own, border: palette.paper, borderWidth: 0.75, hole: 0 }
  switch (fill) {
    case 'ring':
      return { ...plain, hole: 0.51 }
    case 'eye':
      return { ...plain, hole: 0.33 }
    case 'quiet':
      return { fill: palette.programme, border: own, borderWidth: 0.6, hole: 0 }
    case 'ground':
      return { fill: palette.territory, border: own, borderWidth: 1.2, hole: 0 }
    case 'hollow':
      return { fill: palette.paper, border: own, borderWidth: 1.5, hole: 0 }
    default:
      return plain
  }
}

/** Of what was put somewhere by hand: a dashed border. */
export const pinnedFace = (palette: Palette) => ({ border: palette.ink, borderWidth: 1.2 })

/** How much of a tie shows, and of a bundle of ties. */
export const tieOpacity = { tie: 0.11, bundle: 0.3 }
