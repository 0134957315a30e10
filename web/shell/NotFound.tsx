import { Link } from 'wouter'
import { EmptyState } from '../ui/States.tsx'
import css from './Shell.module.css'

export const NotFound = () => (
  <>
    <h1 className="visually-hidden">Page not found</h1>
    <EmptyState title="There is no such page" action={<Link href="/">Go to the map</Link>}>
      The address may be old or mistyped. To look for an organisation or a priority, press{' '}
      <kbd className={css.key}>/</kbd> and type its name.
    </EmptyState>
  </>
)
