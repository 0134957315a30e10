import { useBrowserLocation } from 'wouter/use-browser-location'

/**
 * Where the embed page is, as the views see it: at the map. What leads to the map stays in the frame and keeps the
 * controls; what leads anywhere else opens beside the site that shows the frame, since only this page may be framed.
 */

const base = '/embed'

/** Address within the frame for a link to the map; null when the link leads elsewhere. */
export function framedAddress(href: string, search: string): string | null {
  const { origin, pathname, searchParams } = new URL(href, 'http://frame')
  if (origin !== 'http://frame' || (pathname !== '/' && pathname !== base)) return null
  const controls = new URLSearchParams(search).get('controls')
  if (controls !== null) searchParams.set('controls', controls)
  const query = searchParams.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return `${base}${query ? `?${query}` : ''}`
}

export const framedHref = (href: string): string => framedAddress(href, window.location.search) ?? href

/** A location hook for wouter's Router. */
export function useEmbedLocation(): ReturnType<typeof useBrowserLocation> {
  const [, navigate] = useBrowserLocation()
  return [
    '/',
    (to, options) => {
      const inside = framedAddress(String(to), window.location.search)
      if (inside === null) window.open(to, '_blank', 'noopener')
      else navigate(inside, options)
    },
  ]
}
