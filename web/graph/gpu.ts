/** Whether this machine has a graphics processor worth drawing with. */

export interface GpuFacts {
  /** As the driver names itself; empty where the browser does not tell. */
  renderer: string
  /** The longest side of what it can draw on, in pixels. */
  largest: number
}

/** Processors that only play at being one: with them WebGL is slower than canvas. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render|swrast|\bwarp\b|lavapipe|paravirtual/i

/** Canvases of two large screens side by side. */
const leastSide = 8192

/** Pure. `null`: no WebGL 2, or the browser itself says that it would be slow. */
export const isRealGpu = (facts: GpuFacts | null): boolean =>
  facts !== null && facts.largest >= leastSide && !software.test(facts.renderer)

/** Asks for a context that is let go at once; `null` where there is none without a major caveat. */
export function probeGpu(): GpuFacts | null {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!gl) return null
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const facts = {
    renderer: String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? ''),
    largest: Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)),
  }
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return facts
}
