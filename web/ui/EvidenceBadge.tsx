import { ArrowUpRight } from 'lucide-react'
import type { Evidence, Precision, Review, Source } from '#contract/common'
import css from './Badge.module.css'
import { dateRange } from './dates.ts'
import { evidenceWords } from './evidence.ts'
import { Popover } from './Popover.tsx'

interface EvidenceMarkProps {
  evidence: Evidence
}

/** The mark alone: a full, a half and a dashed circle, so that shape tells them apart, not colour. */
export function EvidenceMark({ evidence }: EvidenceMarkProps) {
  return (
    <svg className={css.mark} viewBox="0 0 12 12" aria-hidden="true">
      {evidence === 'seen' && <circle cx="6" cy="6" r="4.75" fill="currentColor" />}
      {evidence === 'known' && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />}
      <circle
        cx="6"
        cy="6"
        r="4.75"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray={evidence === 'judgement' ? '2.1 1.63' : undefined}
      />
    </svg>
  )
}

export interface EvidenceBadgeProps extends EvidenceMarkProps {
  /** Leave out to show the mark without a popover. */
  sources?: readonly Source[]
  review?: Review
  start?: string | null
  end?: string | null
  precision?: { start: Precision | null; end: Precision | null }
  note?: string | null
  rationale?: string | null
}

/** How well a claim is supported; pressed, it says what the mark means and where the support is. */
export function EvidenceBadge(props: EvidenceBadgeProps) {
  const words = evidenceWords[props.evidence]
  const face = (
    <>
      <EvidenceMark evidence={props.evidence} />
      {words.name}
    </>
  )
  if (!props.sources) return <span className={css.evidence}>{face}</span>
  const trigger = (
    <button type="button" className={css.evidence} aria-label={`Evidence: ${words.name}. Show sources`}>
      {face}
    </button>
  )
  return (
    <Popover trigger={trigger} title={words.name} align="end">
      <EvidenceDetail {...props} sources={props.sources} />
    </Popover>
  )
}

function EvidenceDetail({
  evidence,
  sources,
  review,
  start,
  end,
  precision,
  note,
  rationale,
}: EvidenceBadgeProps & { sources: readonly Source[] }) {
  const dates = dateRange(start, end, precision)
  return (
    <>
      <p className={css.meaning}>{evidenceWords[evidence].meaning}</p>
      <dl className={css.facts}>
        {dates && <Fact name="When" text={dates} />}
        {note && <Fact name="Note" text={note} />}
        {rationale && <Fact name="Why" text={rationale} />}
        {review && (
          <Fact name="Review" text={review === 'unreviewed' ? 'Not reviewed yet' : `Reviewed: ${review}`} />
        )}
      </dl>
      <SourceList sources={sources} />
    </>
  )
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </>
)

/** Sources as links, each with what it supports. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p className={css.sources}>No source is recorded.</p>
  return (
    <ul className={css.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
            <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
          </a>
          {source.supports && <small>Supports {source.supports}</small>}
        </li>
      ))}
    </ul>
  )
}
