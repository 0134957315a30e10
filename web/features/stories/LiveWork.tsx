import { useQueries } from '@tanstack/react-query'
import { Entity } from '#contract/entities'
import { apiQuery } from '../../api/use-api.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { Skeleton } from '../../ui/States.tsx'
import { Bar } from './LiveFrame.tsx'
import css from './Stories.module.css'

/** In how many programmes each organisation has a part: distinct programmes it runs, supports, funds or partners in. */
export function LiveWork({ organisations }: { organisations: readonly string[] }) {
  const queries = useQueries({ queries: organisations.map((id) => apiQuery(`entities/${id}`, Entity)) })
  const found = queries.flatMap(({ data }) => data ?? [])
  const figures = found.map((entity) => ({ entity, value: programmesOf(entity) }))
  const most = Math.max(0, ...figures.map(({ value }) => value))
  return (
    <section className={css.live} aria-label="Programmes each has a part in">
      <h2 className={css.liveTitle}>Programmes each has a part in</h2>
      {found.length < organisations.length && <Skeleton lines={organisations.length} />}
      <ul className={css.bars}>
        {figures.map(({ entity, value }) => (
          <Bar key={entity.id} value={value} most={most}>
            <EntityLink entity={entity} />
          </Bar>
        ))}
      </ul>
      {found[0] && <p className={css.note}>Of all years, read from revision {found[0].meta.revision}.</p>}
    </section>
  )
}

const programmesOf = ({ claims }: Entity): number =>
  new Set(claims.filter(({ other }) => other.type === 'programme').map(({ other }) => other.id)).size
