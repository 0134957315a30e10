import { useId } from 'react'
import { Link } from 'wouter'
import type { Gap } from '#contract/gaps'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { mapHref } from '../../ui/MapLink.tsx'
import { NameStatus } from '../../ui/NameStatus.tsx'
import { counted, keyWords } from '../../ui/words.ts'
import css from './GapList.module.css'
import { confidenceWords, gapWords } from './gap-words.ts'
import type { Spot } from './gaps-state.ts'

interface GapItemProps {
  gap: Gap
  asOf: string | undefined
  /** Marks the gap's cell while it is pointed at; null when no longer. */
  onPoint: (spot: Spot | null) => void
  onOpen: (spot: Spot) => void
}

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

export function GapItem({ gap, asOf, onPoint, onOpen }: GapItemProps) {
  const heading = useId()
  const { icon: Icon, name } = gapWords[gap.type]
  const spot = { row: gap.subject.id, column: gap.subject.place?.id ?? null }
  const closers = gap.closers.slice(0, 8)
  return (
    <li>
      <article
        className={css.gap}
        aria-labelledby={heading}
        onPointerEnter={() => onPoint(spot)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(spot)}
        onBlur={() => onPoint(null)}
      >
        <p className={css.kind}>
          <Icon aria-hidden="true" />
          {name}
          {gap.subject.place && <span> · {gap.subject.place.name}</span>}
        </p>
        <h3 id={heading} className={css.title}>
          <button type="button" className={css.open} onClick={() => onOpen(spot)}>
            {gap.subject.name}
          </button>{' '}
          <NameStatus status={gap.subject.nameStatus} still />
        </h3>
        <p className={css.words}>{gap.explanation}</p>
        <Severity gap={gap} />
        {closers.length > 0 && (
          <details className={css.more}>
            <summary>{counted(gap.closers.length, 'organisation')} could help to close it</summary>
            <ul className={css.closers}>
              {closers.map((closer) => (
                <li key={closer.id}>
                  <EntityLink entity={closer} /> <span>{closer.reason}</span>
                </li>
              ))}
            </ul>
            <Link
              href={mapHref([gap.subject.id, ...gap.closers.map((each) => each.id)], asOf)}
              className={css.onMap}
            >
              {closers.length < gap.closers.length
                ? `Show all ${gap.closers.length} on the map`
                : 'Show them on the map'}
            </Link>
          </details>
        )}
        <Reckoning gap={gap} />
      </article>
    </li>
  )
}

/** The figures the severity is made from, its formula and the claims it rests on. */
function Reckoning({ gap }: { gap: Gap }) {
  const claims = gap.evidence.slice(0, 8)
  return (
    <details className={css.more}>
      <summary>How it is reckoned</summary>
      <dl className={css.figures}>
        {Object.entries(gap.components).map(([key, value]) => (
          <div key={key}>
            <dt>{keyWords(key.replaceAll(/([A-Z])/g, ' $1').toLowerCase())}</dt>
            <dd>{figure.format(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.formula}>
        severity = <code>{gap.formula}</code>
      </p>
      {claims.length > 0 && (
        <>
          <p className={css.rests}>
            Rests on {claims.length < gap.evidence.length ? `${claims.length} of ` : ''}
            {counted(gap.evidence.length, 'claim')}:
          </p>
          <ul className={css.closers}>
            {claims.map((claim) => (
              <li key={claim.id}>{claim.text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function Severity({ gap }: { gap: Gap }) {
  const percent = Math.round(gap.severity * 100)
  return (
    <p className={css.severity}>
      <span className={css.bar} aria-hidden="true">
        <span style={{ width: `${percent}%`, opacity: 0.45 + 0.55 * gap.confidence }} />
      </span>
      <span className="tabular">severity {gap.severity.toFixed(2)}</span>
      <span className={css.confidence} title={`Confidence ${gap.confidence.toFixed(2)}`}>
        {confidenceWords(gap.confidence)}
      </span>
    </p>
  )
}
