/** Widths of text on canvas, remembered: measuring is the slow part of choosing labels. */

const pen = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

export const fontOf = (size: number, weight: number): string =>
  `${weight} ${size}px "Inter Variable", system-ui, sans-serif`

const sizeIn = /(\d+(?:\.\d+)?)px/

/** Measured once at this size: type grows with the zoom, and its width with it, so other sizes need no measuring. */
const measured = 32

/** Width of one line in pixels, in a font as `fontOf` writes it. */
export function textWidth(text: string, font: string): number {
  const size = Number(sizeIn.exec(font)?.[1])
  const key = `${font.replace(sizeIn, '')}|${text}`
  const width = widths.get(key) ?? measure(text, font.replace(sizeIn, `${measured}px`))
  widths.set(key, width)
  return (width * size) / measured
}

function measure(text: string, font: string): number {
  if (!pen) return text.length * 0.58 * measured
  pen.font = font
  return pen.measureText(text).width
}

/** After a web font has arrived the remembered widths are wrong. */
export const forgetWidths = (): void => widths.clear()
