import type { LayerHost } from './layer-host.ts'
import { quietCanvas } from './quiet-canvas.ts'
import type { DrawingWish } from './types.ts'

/** Who paints nodes and ties: Cytoscape on canvas, a worker, or the GPU. */
export type Way = 'canvas' | 'worker' | 'webgl'

interface Layer {
  destroy: () => void
}

/** From here on Cytoscape needs longer for a frame than a screen has: nodes and ties together. */
const manyElements = 3000

/** Whether something else than Cytoscape paints so many, unless the reader wishes otherwise. */
export const isLarge = (elements: number): boolean => elements > manyElements

/** Keeps to what suits the size of the map, the machine and the wish; what fails gives way to the next. */
export class Painter {
  private readonly host: Omit<LayerHost, 'onLost'>
  private readonly onChange: (way: Way) => void
  private readonly refused = new Set<string>()
  private way: Way = 'canvas'
  private layer: Layer | null = null
  private paintAgain: (() => void) | null = null
  private last: [wish: DrawingWish, elements: number] = ['auto', 0]
  private turn = 0

  constructor(host: Omit<LayerHost, 'onLost'>, onChange: (way: Way) => void) {
    this.host = host
    this.onChange = onChange
  }

  /** What a layer needs is fetched only now; Cytoscape does not paint meanwhile. */
  async choose(wish: DrawingWish, elements: number): Promise<void> {
    this.last = [wish, elements]
    this.turn += 1
    const { turn } = this
    for (const way of waysOf(wish, isLarge(elements))) {
      const key = `${wish} ${way}`
      if (this.refused.has(key)) continue
      if (way === this.way) return
      this.paintAgain ??= quietCanvas(this.host.core)
      const layer = await this.open(way, wish, key)
      if (turn !== this.turn) layer?.destroy()
      else if (layer) this.use(way, layer)
      else this.refused.add(key)
      if (turn !== this.turn || layer) return
    }
    this.stop()
  }

  stop(): void {
    this.turn += 1
    this.use('canvas', null)
    this.paintAgain?.()
    this.paintAgain = null
  }

  private use(way: Way, layer: Layer | null): void {
    this.layer?.destroy()
    this.layer = layer
    if (way !== this.way) this.onChange(way)
    this.way = way
  }

  private async open(way: Way, wish: DrawingWish, key: string): Promise<Layer | null> {
    const onLost = () => {
      this.refused.add(key)
      this.layer = null
      this.use('canvas', null)
      this.choose(...this.last)
    }
    const host = { ...this.host, onLost }
    try {
      if (way === 'webgl') return (await import('./gpu-layer.ts')).openGpuLayer(host, wish === 'auto')
      return new (await import('./worker-layer.ts')).WorkerLayer(host)
    } catch (error) {
      console.warn(error)
      return null
    }
  }
}

/** Small maps are sharp and quick enough where Cytoscape paints; pure. */
function waysOf(wish: DrawingWish, large: boolean): Way[] {
  const byGpu = wish === 'webgl' || (wish === 'auto' && large)
  return [...(byGpu ? ['webgl' as const] : []), ...(large ? ['worker' as const] : [])]
}
