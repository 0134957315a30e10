import { isRealGpu, probeGpu } from './gpu.ts'
import { GpuBatch } from './gpu-batch.ts'
import { nodeSources, shapeNumber, tieSources } from './gpu-shaders.ts'
import type { LayerHost } from './layer-host.ts'
import { faceOf, pinnedFace, tieOpacity } from './mark-face.ts'
import { markNames, markOf } from './marks.ts'
import type { Palette } from './palette.ts'
import { SceneNumbers } from './scene-numbers.ts'

/** Nodes and ties by WebGL, in place of Cytoscape's painting of them and in its rhythm. */
export class GpuLayer {
  private readonly host: LayerHost
  private readonly gl: WebGL2RenderingContext
  private readonly scene: SceneNumbers
  private readonly nodes: GpuBatch
  private readonly ties: GpuBatch
  private readonly canvas: HTMLCanvasElement

  /** @throws where a driver refuses the programs; nothing has changed then */
  constructor(host: LayerHost, gl: WebGL2RenderingContext, canvas: HTMLCanvasElement) {
    this.host = host
    this.gl = gl
    this.canvas = canvas
    this.nodes = new GpuBatch(gl, nodeSources, [
      ['disc', 3],
      ['look', 2],
    ])
    this.ties = new GpuBatch(gl, tieSources, [
      ['ends', 4],
      ['tie', 2],
    ])
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    this.scene = new SceneNumbers(host.core)
    canvas.style.cssText = 'position:absolute;top:0;left:0;pointer-events:none'
    canvas.addEventListener('webglcontextlost', this.onLost)
    host.stage.prepend(canvas)
    host.core.on('render', this.draw)
    this.draw()
  }

  destroy(): void {
    this.canvas.removeEventListener('webglcontextlost', this.onLost)
    this.host.core.off('render', this.draw)
    this.scene.destroy()
    this.canvas.remove()
    this.gl.getExtension('WEBGL_lose_context')?.loseContext()
  }

  private readonly onLost = (): void => {
    this.destroy()
    this.host.onLost()
  }

  readonly draw = (): void => {
    const { gl, host, scene } = this
    const ratio = this.matchSize()
    const changed = scene.refresh()
    if (changed.ties) this.ties.load(scene.ties)
    if (changed.nodes) this.nodes.load(scene.nodes)
    gl.viewport(0, 0, this.canvas.width, this.canvas.height)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    const { x, y } = host.core.pan()
    const common = {
      size: [this.canvas.width, this.canvas.height],
      camera: [x * ratio, y * ratio, host.core.zoom() * ratio],
    }
    const palette = host.palette()
    const opacities = [tieOpacity.tie, tieOpacity.bundle]
    this.ties.draw({ ...common, opacities, ink: rgb(palette.ink3), grow: [host.tieGrowth() * ratio] })
    this.nodes.draw({ ...common, ...looksOf(palette) })
  }

  private matchSize(): number {
    const { canvas } = this
    const { width, height } = this.host.size()
    const ratio = window.devicePixelRatio || 1
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across
      canvas.height = down
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    return ratio
  }
}

function looksOf(palette: Palette) {
  const marks = [...markNames, 'other'].map(markOf)
  const faces = marks.map((mark) => faceOf(mark, palette))
  const { border, borderWidth } = pinnedFace(palette)
  return {
    fills: faces.map(({ fill }) => rgb(fill)),
    borders: faces.map((face) => rgb(face.border)),
    looks: marks.map(({ shape }, index) => [
      shapeNumber[shape],
      faces[index]?.borderWidth ?? 0,
      faces[index]?.hole ?? 0,
    ]),
    paper: rgb(palette.paper),
    pin: [...rgb(border), borderWidth],
  }
}

/** `rgb(1, 2, 3)` as shares. */
const rgb = (colour: string): number[] =>
  (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255)

/**
 * The layer, or null where WebGL is not to be had: `automatic` wants a real graphics processor, and without it software
 * will do.
 */
export function openGpuLayer(host: LayerHost, automatic: boolean): GpuLayer | null {
  if (automatic && !isRealGpu(probeGpu())) return null
  const canvas = document.createElement('canvas')
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false })
  return gl && new GpuLayer(host, gl, canvas)
}
