/** Many things of one kind, drawn by one call: a program, the square that each starts from, and their numbers. */
export class GpuBatch {
  private readonly gl: WebGL2RenderingContext
  private readonly program: WebGLProgram
  private readonly vertices: WebGLVertexArrayObject
  private readonly buffer: WebGLBuffer
  private readonly each: number
  private readonly spots = new Map<string, WebGLUniformLocation | null>()
  private count = 0

  /**
   * @param attributes in the order in which the numbers stand in the data, with how many there are of each
   * @throws where a program does not compile: a driver may refuse what others take
   */
  constructor(
    gl: WebGL2RenderingContext,
    sources: { vertex: string; fragment: string },
    attributes: readonly (readonly [name: string, numbers: number])[],
  ) {
    this.gl = gl
    this.program = compile(gl, sources)
    this.vertices = gl.createVertexArray()
    this.buffer = gl.createBuffer()
    this.each = attributes.reduce((sum, [, numbers]) => sum + numbers, 0)
    gl.bindVertexArray(this.vertices)
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW)
    this.attribute('corner', 2, 8, 0, 0)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    let from = 0
    for (const [name, numbers] of attributes) {
      this.attribute(name, numbers, 4 * this.each, from, 1)
      from += 4 * numbers
    }
  }

  /** The numbers of all things, `each` for every one. */
  load(data: Float32Array): void {
    const { gl } = this
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW)
    this.count = data.length / this.each
  }

  /** @param uniforms by name: as many numbers as the program says, for each in turn where it is a list */
  draw(uniforms: Record<string, readonly number[] | readonly (readonly number[])[]>): void {
    const { gl } = this
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not of React
    gl.useProgram(this.program)
    for (const [name, value] of Object.entries(uniforms)) this.set(name, value)
    gl.bindVertexArray(this.vertices)
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count)
  }

  private attribute(name: string, numbers: number, stride: number, from: number, divisor: number): void {
    const { gl } = this
    const at = gl.getAttribLocation(this.program, name)
    gl.enableVertexAttribArray(at)
    gl.vertexAttribPointer(at, numbers, gl.FLOAT, false, stride, from)
    gl.vertexAttribDivisor(at, divisor)
  }

  private set(name: string, value: readonly number[] | readonly (readonly number[])[]): void {
    const { gl, spots } = this
    if (!spots.has(name)) spots.set(name, gl.getUniformLocation(this.program, name))
    const spot = spots.get(name) ?? null
    const [first] = value
    const size = Array.isArray(first) ? first.length : value.length
    const numbers = value.flat() as number[]
    if (size === 1) gl.uniform1fv(spot, numbers)
    else if (size === 2) gl.uniform2fv(spot, numbers)
    else if (size === 3) gl.uniform3fv(spot, numbers)
    else gl.uniform4fv(spot, numbers)
  }
}

function compile(gl: WebGL2RenderingContext, { vertex, fragment }: { vertex: string; fragment: string }) {
  const program = gl.createProgram()
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind)
    if (!shader) throw new Error('the context is lost')
    gl.shaderSource(shader, text)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(`WebGL: ${gl.getProgramInfoLog(program)}`)
  return program
}
