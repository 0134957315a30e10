import { Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { type Chosen, filteredMapAddress } from '../state/carry.ts'
import { Button } from './Button.tsx'

interface MapOfTheseProps {
  chosen: Chosen
  values: Parameters<typeof filteredMapAddress>[1]
}

/** Leads to the map with the filters that it shares with the view. */
export const MapOfThese = ({ chosen, values }: MapOfTheseProps) => (
  <Button icon={<Waypoints />} link={<Link href={filteredMapAddress(chosen, values)} />}>
    These on the map
  </Button>
)
