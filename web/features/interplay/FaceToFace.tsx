import { EntityLink } from '../../ui/EntityLink.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { strandsOf } from './between.ts'
import css from './FaceToFace.module.css'
import type { FigureProps } from './figure-props.ts'

/** The two at the sides, and between them a strand for each way they meet, as thick as there is much of it. */
export function FaceToFace({ answer, lexicon }: FigureProps) {
  const { a, b } = answer
  const strands = strandsOf(answer)
  const side = (entity: typeof a) => (
    <div className={css.side}>
      <SectorMark mark={lexicon.mark(entity)} size={30} />
      <span className={css.name}>
        <EntityLink entity={entity} />
      </span>
      <span className={css.what}>{lexicon.what(entity)}</span>
    </div>
  )
  return (
    <div className={css.face}>
      {side(a)}
      <ul className={css.strands} aria-label="What lies between them">
        {strands.map(({ id, count, words }) => (
          <li key={id} className={css.strand} data-none={count === 0 || undefined}>
            <span
              className={css.line}
              style={{ height: count === 0 ? 2 : Math.min(18, 2 + 3.2 * Math.sqrt(count)) }}
              aria-hidden="true"
            />
            {count === 0 ? (
              <span className={css.words}>{words.replace(/^0/, 'no')}</span>
            ) : (
              <a className={css.words} href={`#${id}`}>
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
      {side(b)}
    </div>
  )
}
