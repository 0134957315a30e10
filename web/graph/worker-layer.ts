import type { LayerHost } from './layer-host.ts'
import type { PaintOrder } from './paint-worker.ts'
import type { Palette } from './palette.ts'
import { SceneNumbers } from './scene-numbers.ts'
import type { Frame } from './scene-pen.ts'

/** How much more than the window is painted on each side, so that the edge stays filled while the map moves. */
const margin = 0.2

/**
 * Nodes and ties painted by a worker, in place of Cytoscape's painting and in its rhythm. The last picture moves and
 * scales with the map at once; a new one is ordered as soon as it differs from what should be seen.
 */
export class WorkerLayer {
  private readonly host: LayerHost
  private readonly scene: SceneNumbers
  private readonly canvas = document.createElement('canvas')
  private readonly worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' })
  private palette: Palette | null = null
  /** What the picture on screen shows, and what the worker paints now. */
  private shown: Frame | null = null
  private ordered: Frame | null = null

  constructor(host: LayerHost) {
    this.host = host
    this.scene = new SceneNumbers(host.core)
    this.canvas.style.cssText = 'position:absolute;top:0;left:0;pointer-events:none;transform-origin:0 0'
    host.stage.prepend(this.canvas)
    this.worker.onmessage = ({ data }) => this.show(data)
    this.worker.onerror = () => {
      this.destroy()
      host.onLost()
    }
    host.core.on('render', this.draw)
    this.draw()
  }

  destroy(): void {
    this.worker.terminate()
    this.host.core.off('render', this.draw)
    this.scene.destroy()
    this.canvas.remove()
  }

  readonly draw = (): void => {
    this.move()
    const wanted = this.wanted()
    if (this.ordered) return
    const changed = this.scene.refresh()
    const recoloured = this.palette !== this.host.palette()
    if (!changed.nodes && !changed.ties && !recoloured && this.shown && isSame(this.shown, wanted)) return
    this.palette = this.host.palette()
    const { nodes, ties } = this.scene
    const order: PaintOrder = {
      numbers: changed.nodes || changed.ties ? { nodes, ties } : null,
      palette: recoloured ? this.palette : null,
      frame: wanted,
    }
    this.ordered = wanted
    this.worker.postMessage(order)
  }

  private show(image: ImageBitmap): void {
    this.shown = this.ordered
    this.ordered = null
    this.canvas.width = image.width
    this.canvas.height = image.height
    this.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image)
    // What changed meanwhile is ordered now.
    this.draw()
  }

  /** Puts the picture where it belongs now. */
  private move(): void {
    if (!this.shown) return
    const { core } = this.host
    const { x, y } = core.pan()
    const scale = core.zoom() / this.shown.zoom
    this.canvas.style.transform = `translate(${x - this.shown.x * scale}px, ${y - this.shown.y * scale}px) scale(${scale})`
  }

  private wanted(): Frame {
    const { core, size, tieGrowth } = this.host
    const ratio = window.devicePixelRatio || 1
    const { width, height } = size()
    const { x, y } = core.pan()
    const [aside, above] = [Math.round(width * margin), Math.round(height * margin)]
    return {
      x: (x + aside) * ratio,
      y: (y + above) * ratio,
      zoom: core.zoom() * ratio,
      width: Math.round((width + 2 * aside) * ratio),
      height: Math.round((height + 2 * above) * ratio),
      tieGrowth: tieGrowth() * ratio,
    }
  }
}

const isSame = (a: Frame, b: Frame): boolean =>
  (Object.keys(a) as (keyof Frame)[]).every((key) => a[key] === b[key])
