/** Widths of text on canvas, remembered: measuring is the slow part of choosing labels. */

const pen = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

export const fontOf = (size: number, weight: number): string =>
  `${weight} ${size}px "Inter Variable", system-ui, sans-serif`

/** Width of one line in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`
  const known = widths.get(key)
  if (known !== undefined || !pen) return known ?? text.length * 7
  pen.font = font
  const width = pen.measureText(text).width
  widths.set(key, width)
  return width
}

/** After a web font has arrived the remembered widths are wrong. */
export const forgetWidths = (): void => widths.clear()
