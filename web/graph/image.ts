import type { Core } from 'cytoscape'
import type { AnchorLayer } from './anchor-layer.ts'
import type { Size } from './fit.ts'
import type { GroundLayer } from './ground-layer.ts'
import type { LabelLayer } from './label-layer.ts'
import type { Palette } from './palette.ts'
import type { Point } from './types.ts'

interface ImageParts {
  core: Core
  ground: GroundLayer
  labels: LabelLayer
  anchors: AnchorLayer
  palette: Palette
  size: Size
  at: (id: string) => Point | null
  /** The source line at the foot. */
  caption: string
}

const scale = 2

/** What is on screen as a PNG at twice the resolution: territories, graph, titles, labels and a source line. */
export async function graphImage(parts: ImageParts): Promise<Blob> {
  const { core, ground, labels, anchors, palette, size, at, caption } = parts
  const canvas = document.createElement('canvas')
  canvas.width = size.width * scale
  canvas.height = size.height * scale
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser has no canvas')
  pen.scale(scale, scale)
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, size.width, size.height)
  ground.copyTo(pen, core.pan(), core.zoom())
  const graph = await createImageBitmap(core.png({ output: 'blob', full: false, scale }))
  pen.drawImage(graph, 0, 0, size.width, size.height)
  anchors.paint(pen, core.pan(), core.zoom(), palette.ink2)
  labels.paint(pen, at, palette, size.width, size.height)
  pen.textAlign = 'left'
  pen.font = '500 11px "Inter Variable", sans-serif'
  pen.fillStyle = palette.ink2
  pen.fillText(caption, 12, size.height - 12)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the image is too large'))),
      'image/png',
    ),
  )
}
