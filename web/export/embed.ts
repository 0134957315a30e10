import { escapeXml } from './xml.ts'

/** The page that shows a view inside another site, and the code that puts it there. */

/**
 * Address of the embed page for a view of the map.
 * @param search the search part of the view's address, with or without `?`
 */
export function embedAddress(origin: string, search: string, controls: readonly string[]): string {
  const params = new URLSearchParams(search)
  params.delete('controls')
  if (controls.length > 0) params.set('controls', controls.join(','))
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return `${origin}/embed${query ? `?${query}` : ''}`
}

/** An `<iframe>` that fits the width of its column; the frame needs no rights of the page around it. */
export function embedCode(address: string, title: string, height = 560): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    style: 'border: 1px solid #d5d0c4; border-radius: 8px',
    loading: 'lazy',
    allow: 'fullscreen',
  }
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)
  return `<iframe ${pairs.join(' ')}></iframe>`
}
