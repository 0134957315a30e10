import { useEffect, useState } from 'react'
import type { Edge, Source } from '#contract/common'
import css from './Badge.module.css'
import { dateRange } from './dates.ts'
import { EvidenceMark, SourceList } from './EvidenceBadge.tsx'
import { evidenceWords } from './evidence.ts'
import { Popover } from './Popover.tsx'
import { Skeleton } from './States.tsx'

type Tie = Pick<Edge, 'id' | 'from' | 'evidence' | 'start' | 'end'> &
  Partial<Pick<Edge, 'note' | 'precision'>>

interface TieEvidenceProps {
  tie: Tie
  /** What the tie says, for screen readers: `ODI runs National Data Guide`. */
  says: string
  load: (tie: Tie) => Promise<readonly Source[]>
  /** The mark alone, where the word would crowd. */
  short?: boolean
}

/** How well a tie is supported; pressed, it fetches and lists the sources, of which a tie holds the ids only. */
export function TieEvidence({ tie, says, load, short }: TieEvidenceProps) {
  const words = evidenceWords[tie.evidence]
  const trigger = (
    <button
      type="button"
      className={css.evidence}
      aria-label={`Evidence: ${words.name}. Show sources of: ${says}`}
    >
      <EvidenceMark evidence={tie.evidence} />
      {!short && words.name}
    </button>
  )
  return (
    <Popover trigger={trigger} title={words.name}>
      <p className={css.meaning}>{says}.</p>
      <p className={css.meaning}>{words.meaning}</p>
      <TieFacts tie={tie} />
      <Sources tie={tie} load={load} />
    </Popover>
  )
}

function TieFacts({ tie }: { tie: Tie }) {
  const dates = dateRange(tie.start, tie.end, tie.precision)
  if (!dates && !tie.note) return null
  return (
    <dl className={css.facts}>
      {dates && (
        <>
          <dt>When</dt>
          <dd>{dates}</dd>
        </>
      )}
      {tie.note && (
        <>
          <dt>Note</dt>
          <dd>{tie.note}</dd>
        </>
      )}
    </dl>
  )
}

/** Mounted with the popover, so nothing is asked before it opens. */
function Sources({ tie, load }: Pick<TieEvidenceProps, 'tie' | 'load'>) {
  const [sources, setSources] = useState<readonly Source[] | 'failed' | null>(null)
  useEffect(() => {
    let open = true
    load(tie).then(
      (found) => open && setSources(found),
      () => open && setSources('failed'),
    )
    return () => {
      open = false
    }
  }, [tie, load])
  if (sources === null) return <Skeleton lines={2} />
  if (sources === 'failed') return <p className={css.sources}>The sources could not be fetched.</p>
  return <SourceList sources={sources} />
}
