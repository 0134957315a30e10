import { useMemo, useState } from 'react'
import { type Entity, HistoryAnswer } from '#contract/entities'
import { useApi } from '../../api/use-api.ts'
import { Button } from '../../ui/Button.tsx'
import { dateText } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { count, counted, keyWords } from '../../ui/words.ts'
import { changeWords, type Happening, happeningsOf, sourcesRead } from './entity-history.ts'
import own from './Panel.module.css'
import type { Lexicon } from './words.ts'

const atFirst = 12

interface HistoryProps {
  entity: Entity
  lexicon: Lexicon
  onPick: (id: string) => void
}

/** What happened to an entity and when, as far as it is dated; then how its record came about. */
export function History({ entity, ...shared }: HistoryProps) {
  const happenings = useMemo(() => happeningsOf(entity), [entity])
  const [open, setOpen] = useState(false)
  return (
    <details className={own.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        History{happenings.length > 0 && <span className={own.count}> {spanText(happenings)}</span>}
      </summary>
      <Happenings happenings={happenings} {...shared} />
      <Undated entity={entity} />
      {open && <RecordChanges entity={entity} />}
    </details>
  )
}

function spanText(happenings: readonly Happening[]): string {
  const years = happenings.map(({ date }) => date.slice(0, 4))
  const [first, last] = [years.at(-1), years[0]]
  return first === last ? `${first}` : `${first} to ${last}`
}

function Happenings({
  happenings,
  lexicon,
  onPick,
}: Omit<HistoryProps, 'entity'> & { happenings: readonly Happening[] }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ol className={own.history}>
        {(all ? happenings : happenings.slice(0, atFirst)).map((each) => (
          <li key={each.key}>
            <time dateTime={each.date}>{dateText(each.date, each.precision)}</time>
            <HappeningText {...each} lexicon={lexicon} onPick={onPick} />
          </li>
        ))}
      </ol>
      {happenings.length > atFirst && (
        <Button size="s" look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show fewer' : `Show all ${count(happenings.length)}`}
        </Button>
      )}
    </>
  )
}

function HappeningText({ what, claim, lexicon, onPick }: Happening & Omit<HistoryProps, 'entity'>) {
  if (!claim) return <b>{keyWords(what)}</b>
  const relation = lexicon.relation(claim.relation, claim.direction)
  return (
    <span>
      {what === 'ended' ? `Ended: ${relation.toLowerCase()}` : relation}{' '}
      <EntityLink entity={claim.other} onPick={onPick} />
    </span>
  )
}

function Undated({ entity: { claims } }: { entity: Entity }) {
  const undated = claims.filter(({ start, end }) => !start && !end).length
  if (undated === 0) return null
  return (
    <p className={own.none}>
      {count(undated)} of {counted(claims.length, 'claim')} {undated === 1 ? 'has' : 'have'} no date.
    </p>
  )
}

/** The changes of the map that touched the entity, and when its sources were read. */
function RecordChanges({ entity }: { entity: Entity }) {
  const { data, error, refetch } = useApi(`entities/${entity.id}/history`, HistoryAnswer, { limit: 100 })
  const read = sourcesRead(entity)
  const loads = data?.items.filter(({ kind }) => kind === 'seed-load') ?? []
  return (
    <section aria-label="This record">
      <h3 className={own.record}>This record</h3>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={1} />}
      <ol className={own.history}>
        {data?.items.map((change) => (
          <li key={change.id}>
            <time dateTime={change.at}>{dateText(change.at.slice(0, 10))}</time>
            <span>
              {changeWords(change, loads)}, revision {count(change.revision)}
            </span>
          </li>
        ))}
        {read.latest && (
          <li>
            <time dateTime={read.latest}>{dateText(read.latest)}</time>
            <span>{counted(read.count, 'source')} read</span>
          </li>
        )}
      </ol>
      {data?.meta.cut && <p className={own.none}>{data.meta.cut.text}</p>}
    </section>
  )
}
