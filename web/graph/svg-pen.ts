/**
 * The part of a canvas' pen that the layers draw with, writing an SVG instead: so that an image as a file of lines and
 * letters comes from the very code that paints the screen. Pure but for `drawImage`.
 */
export class SvgPen {
  fillStyle: string | CanvasGradient | CanvasPattern = '#000'
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  globalAlpha = 1
  private dash = ''
  private readonly parts: string[] = []
  private path: string[] = []

  /** Everything drawn so far, as the content of an `<svg>`. */
  get content(): string {
    return this.parts.join('\n')
  }

  /** Puts finished SVG in place, such as nodes and ties. */
  raw(svg: string): void {
    if (svg) this.parts.push(svg)
  }

  beginPath(): void {
    this.path = []
  }
  moveTo(x: number, y: number): void {
    this.path.push(`M${px(x)} ${px(y)}`)
  }
  lineTo(x: number, y: number): void {
    this.path.push(`L${px(x)} ${px(y)}`)
  }
  closePath(): void {
    this.path.push('Z')
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.push(`M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`)
  }
  /** Whole circles only: nothing here draws a part of one. */
  arc(x: number, y: number, radius: number): void {
    const r = px(radius)
    this.path.push(
      `M${px(x - radius)} ${px(y)}a${r} ${r} 0 1 0 ${px(2 * radius)} 0a${r} ${r} 0 1 0 ${px(-2 * radius)} 0Z`,
    )
  }
  setLineDash(parts: number[]): void {
    this.dash = parts.length > 0 ? ` stroke-dasharray="${parts.map(px).join(' ')}"` : ''
  }
  fill(): void {
    this.parts.push(`<path d="${this.path.join('')}" fill="${text(this.fillStyle)}"${this.alpha()}/>`)
  }
  stroke(): void {
    this.parts.push(
      `<path d="${this.path.join('')}" fill="none" stroke="${text(this.strokeStyle)}" stroke-width="${px(this.lineWidth)}"${this.dash}${this.alpha()}/>`,
    )
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.parts.push(
      `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${text(this.fillStyle)}"${this.alpha()}/>`,
    )
  }
  fillText(words: string, x: number, y: number): void {
    this.write(words, x, y, `fill="${text(this.fillStyle)}"`)
  }
  /** The halo behind a label. */
  strokeText(words: string, x: number, y: number): void {
    const stroke = `stroke="${text(this.strokeStyle)}" stroke-width="${px(this.lineWidth)}"`
    this.write(words, x, y, `fill="none" ${stroke} stroke-linejoin="${this.lineJoin}"`)
  }
  drawImage(source: { toDataURL: () => string }, x: number, y: number, width: number, height: number): void {
    this.parts.push(
      `<image href="${source.toDataURL()}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" preserveAspectRatio="none"/>`,
    )
  }

  private write(words: string, x: number, y: number, paint: string): void {
    const { size, weight } = readFont(this.font)
    const anchor = anchors[this.textAlign]
    // Few programs that read SVG know `dominant-baseline`, so the line is moved by hand.
    const down = this.textBaseline === 'middle' ? size * 0.35 : 0
    this.parts.push(
      `<text x="${px(x)}" y="${px(y + down)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${paint}${this.alpha()}>${escapeText(words)}</text>`,
    )
  }

  private alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${px(this.globalAlpha)}"` : ''
  }
}

const anchors = { center: 'middle', right: 'end', end: 'end', left: 'start', start: 'start' } as const

/** A number as short as it can be without being seen. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)

/** `640 13px "Inter Variable", sans-serif` */
function readFont(font: string): { size: number; weight: number } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  const weight = Number(/(?:^|\s)(\d{3})(?:\s|$)/.exec(font)?.[1] ?? 400)
  return { size, weight }
}

const text = (style: string | CanvasGradient | CanvasPattern): string =>
  typeof style === 'string' ? escapeText(style) : 'none'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeText = (words: string): string =>
  words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
