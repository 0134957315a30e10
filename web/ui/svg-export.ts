import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Charts as files: an SVG that stands alone, with colours and fonts written in, a title and a source line. */

export interface Caption {
  title: string
  /** Where the figures come from, such as `Interplay, revision 1`. */
  source: string
}

/** What a stylesheet may say about a mark; written into each element, since the file has no stylesheet. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'display',
  'stop-color',
] as const

const band = { head: 44, foot: 34, side: 20 }
const namespace = 'http://www.w3.org/2000/svg'

/** An SVG on the page as text of a file. Reads computed styles, so the theme of the page is the theme of the file. */
function svgText(svg: SVGSVGElement, caption: Caption): string {
  const { width, height } = sizeOf(svg)
  const inner = svg.cloneNode(true) as SVGSVGElement
  writeStyles(svg, inner)
  inner.setAttribute('x', String(band.side))
  inner.setAttribute('y', String(band.head))
  inner.setAttribute('width', String(width))
  inner.setAttribute('height', String(height))
  const whole = { width: width + 2 * band.side, height: height + band.head + band.foot }
  const outer = make('svg', { xmlns: namespace, viewBox: `0 0 ${whole.width} ${whole.height}`, ...whole })
  const page = getComputedStyle(document.body)
  const paper = getComputedStyle(document.documentElement).backgroundColor
  const font = { 'font-family': page.fontFamily, fill: page.color, x: band.side }
  outer.append(
    make('rect', { ...whole, fill: paper }),
    make('text', { ...font, y: 28, 'font-size': 16, 'font-weight': 600 }, caption.title),
    inner,
    make('text', { ...font, y: whole.height - 12, 'font-size': 11, opacity: 0.7 }, caption.source),
  )
  return new XMLSerializer().serializeToString(outer)
}

function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const box = svg.viewBox.baseVal
  if (box && box.width > 0) return { width: box.width, height: box.height }
  const { width, height } = svg.getBoundingClientRect()
  return { width, height }
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  to.removeAttribute('class')
  to.removeAttribute('tabindex')
  to.setAttribute('style', painted.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy) writeStyles(child, copy)
  }
}

function make(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, String(value))
  if (text !== undefined) element.textContent = text
  return element
}

/** Draws a chart that is not on the page (such as a table as a picture) and gives it as text of a file. */
export function drawSvg(chart: ReactElement, caption: Caption): string {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = 'position:fixed;left:-20000px;top:0'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(chart))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('the chart drew no svg')
    return svgText(svg, caption)
  } finally {
    root.unmount()
    host.remove()
  }
}

/** The text of an SVG file as a PNG, at twice its size by default. */
export async function svgPng(text: string, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(image.naturalWidth * scale)
    canvas.height = Math.ceil(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the image is too large'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
