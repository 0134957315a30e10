import { Link } from 'wouter'
import { EmptyState } from '../ui/States.tsx'

export const NotFound = () => (
  <EmptyState title="There is no such page" action={<Link href="/">Go to the map</Link>}>
    The address may be old or mistyped.
  </EmptyState>
)
