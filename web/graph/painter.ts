import type { GpuHost, GpuLayer } from './gpu-layer.ts'
import type { DrawingWish } from './types.ts'

/** From here on canvas needs longer for a frame than a screen has: nodes and ties together. */
const manyElements = 3000

/** Who paints nodes and ties: Cytoscape on canvas, or the GPU where the map is large and there is one. */
export class Painter {
  private readonly host: Omit<GpuHost, 'onLost'>
  private readonly onChange: (byGpu: boolean) => void
  private layer: GpuLayer | null = null
  private wanted = false
  /** Tried once in vain, and for good: no GPU, or its context was lost. */
  private refused: DrawingWish | null = null

  constructor(host: Omit<GpuHost, 'onLost'>, onChange: (byGpu: boolean) => void) {
    this.host = host
    this.onChange = onChange
  }

  /** What the GPU needs is fetched only now. */
  async choose(wish: DrawingWish, elements: number): Promise<void> {
    this.wanted = wish !== this.refused && (wish === 'webgl' || (wish === 'auto' && elements > manyElements))
    if (!this.wanted) this.stop()
    if (!this.wanted || this.layer) return
    const { openGpuLayer } = await import('./gpu-layer.ts')
    if (!this.wanted || this.layer) return
    const onLost = () => this.leave(wish)
    this.layer = openGpuLayer({ ...this.host, onLost }, wish === 'auto')
    if (this.layer) this.onChange(true)
    else this.refused = wish
  }

  stop(): void {
    this.wanted = false
    if (!this.layer) return
    this.layer.destroy()
    this.layer = null
    this.onChange(false)
  }

  private leave(wish: DrawingWish): void {
    this.layer = null
    this.refused = wish
    this.onChange(false)
  }
}
