import type { EntityRef } from '#contract/common'
import css from './EntityCell.module.css'
import { EntityLink } from './EntityLink.tsx'
import type { Lexicon } from './lexicon.ts'
import { SectorMark } from './SectorMark.tsx'

interface EntityCellProps {
  entity: EntityRef & { sector?: string | null }
  lexicon: Lexicon
  /** What it is in a second line, where no column says so. */
  what?: boolean
}

/** The mark and the name of an entity, for tables and lists; no mark where the sector is not at hand. */
export const EntityCell = ({ entity, lexicon, what }: EntityCellProps) => (
  <span className={css.cell}>
    {(entity.sector || entity.type !== 'organisation') && (
      <SectorMark mark={lexicon.mark(entity)} size={12} />
    )}
    <span className={css.words}>
      <EntityLink entity={entity} />
      {what && <small>{lexicon.what(entity)}</small>}
    </span>
  </span>
)
