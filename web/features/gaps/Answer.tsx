import type { CoverageAnswer } from '#contract/coverage'
import { counted } from '../../ui/words.ts'
import css from './Answer.module.css'
import { answerFor, leavesOf, thinnest } from './answer.ts'
import type { Spot } from './gaps-state.ts'

interface AnswerProps {
  answer: CoverageAnswer
  place: string | undefined
  onOpen: (spot: Spot) => void
}

/** What the matrix says, in a sentence: of the chosen place, else of the strategy. */
export function Answer({ answer, place, onOpen }: AnswerProps) {
  const found = place ? answerFor(answer, place) : null
  if (!place || !found) return <Overall answer={answer} onOpen={onOpen} />
  const open = (row: string) => onOpen({ row, column: place })
  return (
    <div className={css.answer} aria-live="polite">
      <p className={css.lead}>
        {found.nobody.length === 0 ? (
          <>
            In <b>{found.place}</b>, none of the {found.parts} parts that were looked at is without a
            programme of its own.
          </>
        ) : (
          <>
            In <b>{found.place}</b>,{' '}
            <b>
              {found.nobody.length} of {found.parts} parts
            </b>{' '}
            have no programme placed there:
          </>
        )}
      </p>
      <ul className={css.list}>
        {found.nobody.map(({ row, reached }) => (
          <li key={row.id}>
            <button type="button" className={css.link} onClick={() => open(row.id)}>
              {row.name}
            </button>{' '}
            <span className={css.note}>
              {reached > 0
                ? `reached by ${counted(reached, 'programme')} that cover a wider area`
                : 'nor does any programme reach it from a wider area'}
            </span>
          </li>
        ))}
      </ul>
      {found.unmapped.length > 0 && (
        <p className={css.note}>
          Of {counted(found.unmapped.length, 'more part')} next to nothing is recorded there, so nobody may
          have looked: {found.unmapped.map((row) => row.name).join('; ')}.
        </p>
      )}
    </div>
  )
}

function Overall({ answer, onOpen }: Omit<AnswerProps, 'place'>) {
  const parts = leavesOf(answer).length
  const fewest = thinnest(answer)
  if (fewest.length === 0) return null
  return (
    <div className={css.answer}>
      <p className={css.lead}>Of {counted(parts, 'part')}, the fewest programmes are counted for:</p>
      <ul className={css.list}>
        {fewest.map(({ row, programmes }) => (
          <li key={row.id}>
            <button type="button" className={css.link} onClick={() => onOpen({ row: row.id, column: null })}>
              {row.name}
            </button>{' '}
            <span className={css.note}>{counted(programmes, 'programme')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
