import { Link } from 'wouter'
import type { EntityRef } from '#contract/common'
import { cx } from './cx.ts'
import css from './EntityLink.module.css'
import { NameStatus } from './NameStatus.tsx'

interface EntityLinkProps {
  entity: EntityRef
  /** In place of going to the map. */
  onPick?: (id: string) => void
  className?: string
}

/** Address of an entity: the map with it selected. */
export const entityHref = (id: string) => `/?sel=${encodeURIComponent(id)}`

/** The name of an entity, leading to it on the map; a name that is not certain is marked. */
export function EntityLink({ entity, onPick, className }: EntityLinkProps) {
  return (
    <>
      <Link
        href={entityHref(entity.id)}
        className={cx(css.link, className)}
        onClick={(event) => {
          if (!onPick || event.metaKey || event.ctrlKey) return
          event.preventDefault()
          onPick(entity.id)
        }}
      >
        {entity.name}
      </Link>
      {entity.nameStatus && (
        <>
          {' '}
          <NameStatus status={entity.nameStatus} />
        </>
      )}
    </>
  )
}
