import type { Core } from 'cytoscape'
import type { AnchorLayer } from './anchor-layer.ts'
import type { Size } from './fit.ts'
import type { GroundLayer } from './ground-layer.ts'
import { type Foot, type LegendPen, paintFoot, placeFoot } from './image-legend.ts'
import type { LabelLayer } from './label-layer.ts'
import { textWidth } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Point } from './types.ts'

export type ImageKind = 'png' | 'svg'

interface ImageParts {
  core: Core
  ground: GroundLayer
  labels: LabelLayer
  anchors: AnchorLayer
  palette: Palette
  size: Size
  at: (id: string) => Point | null
  /** What the marks mean and where it comes from, below the view. */
  foot: Foot
}

/** At twice the resolution of the screen. */
const scale = 2

/** What is on screen, with its legend and source line, as a file. */
export const graphImage = (parts: ImageParts, kind: ImageKind): Promise<Blob> =>
  kind === 'svg' ? svgImage(parts) : pngImage(parts)

async function pngImage(parts: ImageParts): Promise<Blob> {
  const { core, palette, size } = parts
  const foot = placeFoot(parts.foot, size.width, textWidth)
  const canvas = document.createElement('canvas')
  canvas.width = size.width * scale
  canvas.height = (size.height + foot.height) * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser has no canvas')
  pen.scale(scale, scale)
  paintGround(pen, parts)
  const graph = await createImageBitmap(core.png({ output: 'blob', full: false, scale }))
  pen.drawImage(graph, 0, 0, size.width, size.height)
  paintWords(pen, parts)
  paintFoot(pen, foot, palette, size.width, size.height)
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
  const foot = placeFoot(parts.foot, size.width, textWidth)
  const svg = new SvgPen()
  // It has every method that the layers call, and no more of a canvas.
  const pen = svg as unknown as CanvasRenderingContext2D & LegendPen
  paintGround(pen, parts)
  svg.raw(coreSvg(core))
  paintWords(pen, parts)
  paintFoot(pen, foot, palette, size.width, size.height)
  const [width, height] = [size.width, size.height + foot.height]
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif">`
  return new Blob([`${head}\n${svg.content}\n</svg>\n`], { type: 'image/svg+xml' })
}

function paintGround(pen: CanvasRenderingContext2D, { core, ground, palette, size }: ImageParts): void {
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, size.width, size.height)
  ground.copyTo(pen, core.pan(), core.zoom())
}

function paintWords(pen: CanvasRenderingContext2D, parts: ImageParts): void {
  const { core, anchors, labels, palette, size, at } = parts
  anchors.paint(pen, core.pan(), core.zoom(), palette)
  labels.paint(pen, at, palette, size.width, size.height)
}
