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
      'transition-property': 'opacity',
      'transition-duration': 120,
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
      width: 0.7,
      'line-color': palette.ink3,
      opacity: 0.11,
      'overlay-opacity': 0,
      events: 'no',
      'z-index': 0,
    },
  },
  { selector: 'edge.lit', style: { width: 1, opacity: 0.42, 'line-color': palette.ink2, 'z-index': 1 } },
  { selector: 'edge.strong', style: { width: 1.6, opacity: 0.85, 'line-color': palette.ink2, 'z-index': 2 } },
  {
    selector: 'edge.known.lit, edge.known.strong',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 3] },
  },
  {
    selector: 'edge.judgement.lit, edge.judgement.strong',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] },
  },
]

const stateStyles = (palette: Palette): StylesheetJson => [
  { selector: 'node.faded', style: { opacity: 0.14 } },
  { selector: 'edge.faded', style: { opacity: 0.03 } },
  { selector: 'node.near', style: { 'z-index': 200 } },
  {
    selector: 'node.pinned',
    style: { 'border-color': palette.ink, 'border-width': 1.2, 'border-style': 'dashed' },
  },
  {
    selector: 'node.selected',
    style: {
      'outline-width': 2.5,
      'outline-offset': 2.5,
      'outline-color': palette.ink,
      'outline-opacity': 1,
      'z-index': 300,
    } as Record<string, unknown>,
  },
  {
    selector: 'node.cursor',
    style: {
      'outline-width': 3,
      'outline-offset': 3,
      'outline-color': palette.focus,
      'outline-opacity': 1,
      'z-index': 301,
    } as Record<string, unknown>,
  },
]
