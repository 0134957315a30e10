import type { StylesheetJson } from 'cytoscape'
import { faceOf, pinnedFace, tieOpacity } from './mark-face.ts'
import { markNames, markOf } from './marks.ts'
import type { Palette } from './palette.ts'

/** Cytoscape's styles for a palette. Labels are not among them: label-layer.ts draws those. Pure. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [
    ...nodeStyles(palette),
    ...markNames.map((name) => markStyle(name, palette)),
    ...edgeStyles(palette),
    ...stateStyles(palette),
  ]
}

const nodeStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      ...lookOf('other', palette),
      width: 'data(px)',
      height: 'data(px)',
      'overlay-opacity': 0,
      'z-index': 'data(rank)' as unknown as number,
    },
  },
  { selector: 'node.programme', style: { 'z-index': 0 } },
]

const markStyle = (name: string, palette: Palette): StylesheetJson[number] => ({
  selector: `node.mark-${name}`,
  style: lookOf(name, palette),
})

function lookOf(name: string, palette: Palette) {
  const mark = markOf(name)
  const { fill, border, borderWidth, hole } = faceOf(mark, palette)
  return {
    shape: mark.shape,
    'background-color': fill,
    'border-color': border,
    'border-width': borderWidth,
    ...(hole > 0 ? holed(hole, fill, palette.paper) : {}),
  }
}

/** Cytoscape measures the stops of a gradient by the diameter: 50% is the rim. */
const holed = (hole: number, colour: string, ground: string) => ({
  'background-fill': 'radial-gradient' as const,
  'background-gradient-stop-colors': [ground, ground, colour, colour],
  'background-gradient-stop-positions': [0, 50 * hole - 1.5, 50 * hole + 1.5, 100].map((stop) => `${stop}%`),
})

const edgeStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(px)',
      'line-color': palette.ink3,
      opacity: tieOpacity.tie,
      'overlay-opacity': 0,
      events: 'no',
      'z-index': 0,
    },
  },
  { selector: 'edge.bundle', style: { opacity: tieOpacity.bundle } },
]

const stateStyles = (palette: Palette): StylesheetJson => {
  const { border, borderWidth } = pinnedFace(palette)
  return [
    {
      selector: 'node.pinned',
      style: { 'border-color': border, 'border-width': borderWidth, 'border-style': 'dashed' },
    },
  ]
}
