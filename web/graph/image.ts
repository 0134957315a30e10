import type { Core } from 'cytoscape'
import type { AnchorLayer } from './anchor-layer.ts'
import type { Size } from './fit.ts'
import { dimmed, type Lit, paintLit } from './focus-layer.ts'
import type { GroundLayer } from './ground-layer.ts'
import { type Foot, type LegendPen, paintFoot, placeFoot } from './image-legend.ts'
import type { LabelLayer, Standing } from './label-layer.ts'
import { textWidth } from './measure.ts'
import type { Palette } from './palette.ts'
import type { RowLayer } from './row-layer.ts'
import type { Insets } from './types.ts'

export type ImageKind = 'png' | 'svg'

interface ImageParts {
  core: Core
  ground: GroundLayer
  labels: LabelLayer
  anchors: AnchorLayer
  rows: RowLayer
  palette: Palette
  size: Size
  insets: Insets
  standing: Standing
  /** What the marks mean and where it comes from, below the view. */
  foot: Foot
  /** What is lit above the faded rest. */
  lit: Lit | null
}

/** At twice the resolution of the screen. */
const scale = 2

/** What is on screen, with its legend and source line, as a file. */
export const graphImage = (parts: ImageParts, kind: ImageKind): Promise<Blob> =>
  kind === 'svg' ? svgImage(parts) : pngImage(parts)

async function pngImage(parts: ImageParts): Promise<Blob> {
  const { core, palette, size } = parts
  const { left, width } = uncovered(parts)
  const foot = placeFoot(parts.foot, width, textWidth)
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = (size.height + foot.height) * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser has no canvas')
  pen.setTransform(scale, 0, 0, scale, -left * scale, 0)
  paintGround(pen, parts)
  const graph = await createImageBitmap(core.png({ output: 'blob', full: false, scale }))
  pen.globalAlpha = parts.lit ? dimmed : 1
  pen.drawImage(graph, 0, 0, size.width, size.height)
  pen.globalAlpha = 1
  if (parts.lit) paintLit(pen, parts.lit, palette)
  paintWords(pen, parts)
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  paintFoot(pen, foot, palette, width, size.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the image is too large'))),
      'image/png',
    ),
  )
}

/** The same as vectors; the territories alone are pixels. Fetched only when asked for. */
async function svgImage(parts: ImageParts): Promise<Blob> {
  const { core, palette, size } = parts
  const [{ SvgPen }, { coreSvg }] = await Promise.all([import('./svg-pen.ts'), import('./svg-core.ts')])
  const { left, width } = uncovered(parts)
  // Whoever opens it may have another font, and a wider one.
  const foot = placeFoot(parts.foot, width, (words, font) => 1.15 * textWidth(words, font))
  const [svg, below] = [new SvgPen(), new SvgPen()]
  // It has every method that the layers call, and no more of a canvas.
  const pen = svg as unknown as CanvasRenderingContext2D & LegendPen
  paintGround(pen, parts)
  svg.raw(parts.lit ? `<g opacity="${dimmed}">${coreSvg(core)}</g>` : coreSvg(core))
  if (parts.lit) paintLit(pen, parts.lit, palette)
  paintWords(pen, parts)
  paintFoot(below as unknown as LegendPen, foot, palette, width, size.height)
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box(width, size.height + foot.height)} font-family="Inter, system-ui, sans-serif">`,
    `<svg ${box(width, size.height, left)}>`,
    svg.content,
    '</svg>',
    below.content,
    '</svg>\n',
  ]
  return new Blob([text.join('\n')], { type: 'image/svg+xml' })
}

const box = (width: number, height: number, left = 0): string =>
  `width="${width}" height="${height}" viewBox="${left} 0 ${width} ${height}"`

/** The part of the drawing that no panel covers at its sides. */
function uncovered({ size, insets }: ImageParts): { left: number; width: number } {
  const left = Math.max(0, Math.round(insets.left) - 12)
  const right = Math.max(0, Math.round(insets.right) - 12)
  return { left, width: Math.max(320, size.width - left - right) }
}

function paintGround(pen: CanvasRenderingContext2D, { core, ground, palette, size }: ImageParts): void {
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, size.width, size.height)
  ground.copyTo(pen, core.pan(), core.zoom())
}

function paintWords(pen: CanvasRenderingContext2D, parts: ImageParts): void {
  const { core, anchors, rows, labels, palette, size, standing } = parts
  anchors.paint(pen, core.pan(), core.zoom(), palette)
  rows.paint(pen, core.pan(), core.zoom(), palette)
  labels.paint(pen, standing, palette, size.width, size.height)
}
