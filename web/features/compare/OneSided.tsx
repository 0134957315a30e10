import type { CompareAnswer } from '#contract/compare'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { count, counted } from '../../ui/words.ts'
import type { Target } from './compare-state.ts'
import type { Band, Face } from './faces.ts'
import css from './OneSided.module.css'
import { oneSided } from './one-sided.ts'

interface OneSidedProps {
  answer: CompareAnswer
  here: Face
  there: Face
  bands: readonly Band[]
  asOf: string | undefined
  onOpen: (target: Target) => void
}

/** What one strategy covers and the other does not: by programmes, by aligned parts, and by what the crosswalk leaves alone. */
export function OneSided({ answer, here, there, bands, asOf, onOpen }: OneSidedProps) {
  const found = oneSided(answer, here, there, bands)
  const [mine, theirs] = [here, there].map(({ strategy }) => shortName(strategy.id, strategy.name)) as [
    string,
    string,
  ]
  const most = Math.max(1, ...found.byPart.map((each) => each.programmes.length))
  const alone = found.alone.reduce((sum, group) => sum + group.parts.length, 0)
  return (
    <div className={css.columns}>
      <section className={css.column}>
        <h3>{counted(alone, 'part')} without a partner</h3>
        <p className={css.lead}>
          Parts of {mine} that the crosswalk aligns with nothing in {theirs}.
        </p>
        {alone === 0 && <p className={css.lead}>None, or there is no crosswalk between the two.</p>}
        {found.alone.map(({ top, parts }, index) => (
          <details key={top.id} className={css.more} open={index === 0 || parts.length < 4}>
            <summary>
              {parts.length === 1 && parts[0]?.id === top.id ? 'By itself' : top.name}{' '}
              <span className="tabular">{parts.length}</span>
            </summary>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <EntityLink entity={{ id: part.id, type: 'priority', name: part.name }} />{' '}
                  {part.programmes > 0 && (
                    <span className={css.muted}>{counted(part.programmes, 'programme')}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section className={css.column}>
        <h3>{counted(found.bands.length, 'aligned pair')} with one empty end</h3>
        <p className={css.lead}>
          Programmes on the part of {mine}, none on its partner in {theirs}.
        </p>
        {found.bands.length === 0 && (
          <p className={css.lead}>
            None: wherever {mine} has programmes, the part aligned with it has some too.
          </p>
        )}
        <ul>
          {found.bands.map((band) => {
            const [mine, theirs] = here.byId.has(band.left.id)
              ? [band.left, band.right]
              : [band.right, band.left]
            return (
              <li key={`${band.left.id}~${band.right.id}`}>
                <button
                  type="button"
                  className={css.pair}
                  onClick={() => onOpen({ kind: 'pair', left: band.left.id, right: band.right.id })}
                >
                  <span>
                    {mine.name} <b>{mine.programmes}</b>
                  </span>
                  <span className={css.muted}>
                    {theirs.name} <b>{theirs.programmes}</b>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <section className={css.column}>
        <h3>
          {counted(found.programmes.length, 'programme')} only on {mine}
        </h3>
        <p className={css.lead}>
          {found.programmes.length > 0
            ? 'They serve it and no part of the other. By part; a programme may serve several.'
            : 'None is recorded. The map was gathered around Mission 1 of the National Data Strategy: what serves only another strategy is hardly on it yet.'}
        </p>
        <ul className={css.bars}>
          {found.byPart.map(({ part, programmes }) => (
            <li key={part.id}>
              <button
                type="button"
                className={css.barRow}
                onClick={() => onOpen({ kind: 'part', id: part.id })}
              >
                <span>{part.name}</span>
                <span className={css.bar} aria-hidden="true">
                  <span style={{ width: `${(programmes.length / most) * 100}%` }} />
                </span>
                <b>{count(programmes.length)}</b>
              </button>
            </li>
          ))}
        </ul>
        {found.programmes.length > 0 && (
          <details className={css.more}>
            <summary>List them</summary>
            <ul>
              {found.programmes.map((id) => (
                <li key={id}>
                  <EntityLink entity={{ id, type: 'programme', name: answer.names[id] ?? id }} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <MapLink ids={found.programmes} asOf={asOf} />
      </section>
    </div>
  )
}
