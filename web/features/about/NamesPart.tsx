import { SearchAnswer } from '#contract/search'
import { useApi } from '../../api/use-api.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { nameStatusWords } from '../../ui/evidence.ts'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { counted } from '../../ui/words.ts'
import css from './About.module.css'
import { Part } from './Part.tsx'

/** Why some names are marked, and which. */
export function NamesPart() {
  const { data, error, refetch } = useApi('search', SearchAnswer, { type: 'priority', limit: 200 })
  const uncertain = (data?.items ?? []).filter(({ nameStatus }) => nameStatusWords(nameStatus) !== null)
  uncertain.sort(
    (a, b) => (a.nameStatus ?? '').localeCompare(b.nameStatus ?? '') || a.name.localeCompare(b.name),
  )
  return (
    <Part
      id="names"
      lead="The seven priority areas of the Mission 1 framework are named from other texts, since its own text was not at hand. Such names are marked wherever they stand, with how sure they are. A corrected name changes nothing else: records point to an id, never to a name."
    >
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={7} height="1.4rem" />}
      {data && (
        <>
          <p>
            {counted(uncertain.length, 'name')} of {counted(data.total, 'priority', 'priorities')} are marked.
          </p>
          <ul className={css.names}>
            {uncertain.map((item) => (
              <li key={item.id}>
                <EntityLink entity={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}
