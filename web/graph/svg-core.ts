import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { corners } from './corners.ts'
import { escapeText, px } from './svg-pen.ts'

/**
 * Nodes and ties as Cytoscape draws them now, as SVG: the colours, widths and shapes are read from its computed styles,
 * so whatever the stylesheet says is in the file too.
 */
export function coreSvg(core: Core): string {
  const gradients = new Map<string, string>()
  const edges = core.edges(':visible').map((edge) => edgeSvg(edge, core.zoom()))
  const nodes = inDrawingOrder(core).map((node) => nodeSvg(node, core.zoom(), gradients))
  return [`<defs>${[...gradients.values()].join('')}</defs>`, ...edges, ...nodes].join('\n')
}

const inDrawingOrder = (core: Core): NodeSingular[] =>
  core
    .nodes(':visible')
    .toArray()
    .sort((a, b) => depth(a) - depth(b))

/** Frames of groups lie behind what they hold. */
const depth = (node: NodeSingular): number => (node.isParent() ? -1e6 : 0) + Number(node.style('z-index'))

const colour = (element: NodeSingular | EdgeSingular, property: string): string =>
  escapeText(String(element.style(property)))
const number = (element: NodeSingular | EdgeSingular, property: string): number =>
  Number.parseFloat(String(element.style(property))) || 0

function edgeSvg(edge: EdgeSingular, zoom: number): string {
  const opacity = edge.effectiveOpacity() * (number(edge, 'line-opacity') || 1)
  if (opacity < 0.01) return ''
  const style = String(edge.style('line-style'))
  const pattern = style === 'solid' ? null : style === 'dotted' ? [1, 1] : dashes(edge)
  const dash = pattern ? ` stroke-dasharray="${pattern.map((part) => px(part * zoom)).join(' ')}"` : ''
  const width = px(number(edge, 'width') * zoom)
  return `<path d="${edgePath(edge)}" fill="none" stroke="${colour(edge, 'line-color')}" stroke-width="${width}" stroke-opacity="${px(opacity)}"${dash}/>`
}

const dashes = (edge: EdgeSingular): number[] => {
  const parts = String(edge.style('line-dash-pattern'))
    .split(/[\s,]+/)
    .map(Number)
    .filter((part) => part > 0)
  return parts.length > 0 ? parts : [6, 3]
}

/** Haystack ties have no ends of their own: they run from middle to middle. */
function edgePath(edge: EdgeSingular): string {
  const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
  if (String(edge.style('curve-style')).includes('haystack')) return `M${point(from)}L${point(to)}`
  const start = edge.renderedSourceEndpoint() ?? from
  const end = edge.renderedTargetEndpoint() ?? to
  const [control] = edge.renderedControlPoints() ?? []
  return control ? `M${point(start)}Q${point(control)} ${point(end)}` : `M${point(start)}L${point(end)}`
}

const point = ({ x, y }: { x: number; y: number }): string => `${px(x)} ${px(y)}`

function nodeSvg(node: NodeSingular, zoom: number, gradients: Map<string, string>): string {
  const { x, y } = node.renderedPosition()
  const [width, height] = [node.renderedWidth(), node.renderedHeight()]
  const fillOpacity = number(node, 'background-opacity')
  const border = number(node, 'border-width') * zoom
  const attributes = [
    `fill="${fillOf(node, gradients)}"`,
    fillOpacity < 1 ? `fill-opacity="${px(fillOpacity)}"` : '',
    border > 0 ? `stroke="${colour(node, 'border-color')}" stroke-width="${px(border)}"` : '',
    node.effectiveOpacity() < 1 ? `opacity="${px(node.effectiveOpacity())}"` : '',
  ]
  const shape = shapeSvg(String(node.style('shape')), x, y, width / 2, height / 2)
  return `${shape} ${attributes.filter(Boolean).join(' ')}/>${ringSvg(node, x, y, width / 2, zoom)}`
}

/** The outline about what is selected. */
function ringSvg(node: NodeSingular, x: number, y: number, radius: number, zoom: number): string {
  const width = number(node, 'outline-width') * zoom
  if (width === 0) return ''
  const r = radius + number(node, 'outline-offset') * zoom + width / 2
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="none" stroke="${colour(node, 'outline-color')}" stroke-width="${px(width)}"/>`
}

function fillOf(node: NodeSingular, gradients: Map<string, string>): string {
  if (node.style('background-fill') !== 'radial-gradient') return colour(node, 'background-color')
  const colours = list(node, 'background-gradient-stop-colors')
  const stops = list(node, 'background-gradient-stop-positions')
  const key = `${colours.join()}|${stops.join()}`
  const id = `mark-${[...gradients.keys()].indexOf(key) + 1 || gradients.size + 1}`
  if (!gradients.has(key)) {
    const inner = colours.map(
      (each, index) =>
        `<stop offset="${escapeText(stops[index] ?? '100%')}" stop-color="${escapeText(each)}"/>`,
    )
    gradients.set(key, `<radialGradient id="${id}" r="100%">${inner.join('')}</radialGradient>`)
  }
  return `url(#${id})`
}

/** Colours are written `rgb(1,2,3)` and apart by spaces. */
const list = (node: NodeSingular, property: string): string[] =>
  String(node.style(property)).match(/rgba?\([^)]*\)|[^\s,]+/g) ?? []

const polygons: Record<string, readonly (readonly [number, number])[]> = corners

/** The opening of an element; its attributes follow. */
function shapeSvg(shape: string, x: number, y: number, rx: number, ry: number): string {
  const points = polygons[shape]
  if (points)
    return `<path d="M${points.map(([dx, dy]) => point({ x: x + dx * rx, y: y + dy * ry })).join('L')}Z"`
  if (!shape.includes('rectangle'))
    return `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(rx)}" ry="${px(ry)}"`
  const round = shape.startsWith('round') ? ` rx="${px(Math.min(8, Math.min(rx, ry) / 2))}"` : ''
  return `<rect x="${px(x - rx)}" y="${px(y - ry)}" width="${px(2 * rx)}" height="${px(2 * ry)}"${round}`
}
