import { type ReactNode, useState } from 'react'
import type { CoverageAnswer } from '#contract/coverage'
import { counted } from '../../ui/words.ts'
import css from './Answer.module.css'
import { answerFor, type PlaceAnswer, placesWithout, thinnest } from './answer.ts'
import type { GapsState, Spot } from './gaps-state.ts'

interface AnswerProps {
  answer: CoverageAnswer
  state: GapsState
  onOpen: (spot: Spot) => void
}

/** What the matrix says, in a sentence: of the chosen place, else of the chosen part, else of the strategy. */
export function Answer({ answer, state, onOpen }: AnswerProps) {
  const place = state.by === 'place' ? state.place : undefined
  const ofPlace = place ? answerFor(answer, place) : null
  if (place && ofPlace) return <OfPlace found={ofPlace} onOpen={(row) => onOpen({ row, column: place })} />
  if (state.by === 'place' && state.part) return <OfPart answer={answer} part={state.part} onOpen={onOpen} />
  return <OfStrategy answer={answer} onOpen={onOpen} />
}

const reachWords = (reached: number) =>
  reached > 0
    ? `reached by ${counted(reached, 'programme')} that cover a wider area`
    : 'nor does any programme reach it from a wider area'

function OfPlace({ found, onOpen }: { found: PlaceAnswer; onOpen: (row: string) => void }) {
  return (
    <div className={css.answer} role="status">
      <p className={css.lead}>
        In <b>{found.place}</b>,{' '}
        {found.nobody.length === 0 ? (
          `every one of the ${found.parts - found.unmapped.length} parts that were looked at has a programme placed there.`
        ) : (
          <>
            <b>
              {found.nobody.length} of {found.parts} parts
            </b>{' '}
            have no programme placed there:
          </>
        )}
      </p>
      <Short key={found.place} most={5}>
        {found.nobody.map(({ row, reached }) => (
          <Item key={row.id} name={row.name} note={reachWords(reached)} onClick={() => onOpen(row.id)} />
        ))}
      </Short>
      {found.unmapped.length > 0 && (
        <p className={css.note}>
          Of {found.unmapped.length === found.parts ? 'all' : counted(found.unmapped.length, 'more part')}{' '}
          next to nothing is recorded there, so nobody may have looked:{' '}
          {found.unmapped.map((row) => row.name).join('; ')}.
        </p>
      )}
    </div>
  )
}

function OfPart({ answer, part, onOpen }: Omit<AnswerProps, 'state'> & { part: string }) {
  const found = placesWithout(answer, part)
  if (!found) return null
  const { row, places } = found
  return (
    <div className={css.answer} role="status">
      <p className={css.lead}>
        <b>{row.name}</b>{' '}
        {places.length === 0
          ? `has programmes placed in each of the ${answer.columns.length} places.`
          : `has no programme placed in ${places.length} of ${answer.columns.length} places:`}
      </p>
      <Short key={part} most={5}>
        {places.map(({ id, name, reached, unmapped }) => (
          <Item
            key={id}
            name={name}
            note={unmapped ? 'next to nothing is recorded, so nobody may have looked' : reachWords(reached)}
            onClick={() => onOpen({ row: part, column: id })}
          />
        ))}
      </Short>
    </div>
  )
}

function OfStrategy({ answer, onOpen }: Omit<AnswerProps, 'state'>) {
  const { fewest, looked, unmapped } = thinnest(answer)
  return (
    <div className={css.answer}>
      {looked > 0 && (
        <>
          <p className={css.lead}>
            Of {counted(looked, 'part')}
            {unmapped > 0 && ' that were looked at'}, the fewest programmes are counted for:
          </p>
          <Short most={5}>
            {fewest.map(({ row, programmes }) => (
              <Item
                key={row.id}
                name={row.name}
                note={counted(programmes, 'programme')}
                onClick={() => onOpen({ row: row.id, column: null })}
              />
            ))}
          </Short>
        </>
      )}
      {unmapped > 0 && (
        <p className={css.note}>
          Of {looked > 0 ? counted(unmapped, 'more part') : `all ${counted(unmapped, 'part')}`} next to
          nothing is recorded, so nobody may have looked.
        </p>
      )}
    </div>
  )
}

/** The first few of a list, and the rest on demand: the matrix must stay in sight. */
function Short({ most, children }: { most: number; children: ReactNode[] }) {
  const [all, setAll] = useState(false)
  const cut = !all && children.length > most + 1
  return (
    <ul className={css.list}>
      {cut ? children.slice(0, most) : children}
      {cut && (
        <li>
          <button type="button" className={css.link} onClick={() => setAll(true)}>
            and {children.length - most} more
          </button>
        </li>
      )}
    </ul>
  )
}

const Item = ({ name, note, onClick }: { name: string; note: string; onClick: () => void }) => (
  <li>
    <button type="button" className={css.link} onClick={onClick}>
      {name}
    </button>{' '}
    <span className={css.note}>{note}</span>
  </li>
)
