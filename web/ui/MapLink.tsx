import { Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { Button } from './Button.tsx'

/** Address of the map with exactly these entities; `asOf` is the day it speaks of. */
export function mapHref(ids: readonly string[], asOf?: string | null): string {
  const search = new URLSearchParams({ only: ids.join(',') })
  if (asOf) search.set('asOf', asOf)
  return `/?${search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

interface MapLinkProps {
  ids: readonly string[]
  asOf?: string | null
  children?: string
  size?: 's' | 'm'
}

/** Leads to the map with exactly these entities on it; nothing when there are none. */
export function MapLink({ ids, asOf, children = 'Show on the map', size = 's' }: MapLinkProps) {
  if (ids.length === 0) return null
  return (
    <Button size={size} icon={<Waypoints />} link={<Link href={mapHref(ids, asOf)} />}>
      {children}
    </Button>
  )
}
