import type { StylesheetJson } from 'cytoscape'
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
      width: 'data(px)',
      height: 'data(px)',
      'background-color': palette.ink3,
      'border-width': 0.75,
      'border-color': palette.paper,
      'overlay-opacity': 0,
      'z-index': 'data(rank)' as unknown as number,
    },
  },
  { selector: 'node.programme', style: { 'z-index': 0 } },
]

function markStyle(name: string, palette: Palette): StylesheetJson[number] {
  const mark = markOf(name)
  const colour = palette[mark.colour]
  return {
    selector: `node.mark-${name}`,
    style: { shape: mark.shape, ...fillStyle(mark.fill, colour, palette) },
  }
}

function fillStyle(fill: string, colour: string, palette: Palette): Record<string, unknown> {
  switch (fill) {
    case 'ring':
      return radial([palette.paper, palette.paper, colour, colour], [0, 24, 27, 100])
    case 'eye':
      return radial([palette.paper, palette.paper, colour, colour], [0, 15, 18, 100])
    case 'quiet':
      return { 'background-color': palette.programme, 'border-color': colour, 'border-width': 0.6 }
    case 'ground':
      return { 'background-color': palette.territory, 'border-color': colour, 'border-width': 1.2 }
    case 'hollow':
      return { 'background-color': palette.paper, 'border-color': colour, 'border-width': 1.5 }
    default:
      return { 'background-color': colour }
  }
}

/** Cytoscape measures the stops by the diameter: 50% is the rim. */
const radial = (colours: string[], stops: number[]) => ({
  'background-fill': 'radial-gradient',
  'background-gradient-stop-colors': colours,
  'background-gradient-stop-positions': stops.map((stop) => `${stop}%`),
})

const edgeStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(px)',
      'line-color': palette.ink3,
      opacity: 0.11,
      'overlay-opacity': 0,
      events: 'no',
      'z-index': 0,
    },
  },
  { selector: 'edge.bundle', style: { opacity: 0.3 } },
]

const stateStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'node.pinned',
    style: { 'border-color': palette.ink, 'border-width': 1.2, 'border-style': 'dashed' },
  },
]
