import type { Palette } from './palette.ts'
import { type Frame, type Numbers, paintScene } from './scene-pen.ts'

/** Paints the map away from the page, so that no drawing, however large, keeps anybody waiting. */

/** What is missing is as in the order before. */
export interface PaintOrder {
  numbers: Numbers | null
  palette: Palette | null
  frame: Frame
}

let numbers: Numbers = { nodes: new Float32Array(0), ties: new Float32Array(0) }
let palette: Palette | null = null
let canvas: OffscreenCanvas | null = null

self.onmessage = ({ data }: MessageEvent<PaintOrder>) => {
  numbers = data.numbers ?? numbers
  palette = data.palette ?? palette
  const { width, height } = data.frame
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height)
  // In plain memory: it paints where there is no GPU, or one that software plays, which is far slower at it.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen || !palette) throw new Error('nothing to paint with')
  pen.clearRect(0, 0, width, height)
  paintScene(pen, numbers, data.frame, palette)
  const image = canvas.transferToImageBitmap()
  ;(self as unknown as Worker).postMessage(image, [image])
}
