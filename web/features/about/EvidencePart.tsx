import { evidenceMarks } from '#contract/common'
import type { MetadataAnswer } from '#contract/vocabulary'
import { EvidenceMark } from '../../ui/EvidenceBadge.tsx'
import { evidenceWords } from '../../ui/evidence.ts'
import { Skeleton } from '../../ui/States.tsx'
import css from './About.module.css'
import { Bars } from './Bars.tsx'
import { Part } from './Part.tsx'

const examples = {
  seen: 'A page of the organisation says who runs the programme. Most texts were read for their opening, and rest on that.',
  known: 'Anybody in the field would say so, but no page was found that does.',
  judgement:
    'Which priority a programme serves is a reading of what it says it does. Each has its reason beside it.',
} as const

/** The three marks, with how many ties carry each. */
export function EvidencePart({ metadata }: { metadata: MetadataAnswer | undefined }) {
  return (
    <Part
      id="evidence"
      lead="Every entity and every tie is a claim, and carries a mark that says how well it is supported. Press the mark wherever it stands to see the sources."
    >
      <dl className={css.marks}>
        {evidenceMarks.map((mark) => (
          <div key={mark}>
            <dt>
              <EvidenceMark evidence={mark} />
              {evidenceWords[mark].name}
            </dt>
            <dd>
              {evidenceWords[mark].meaning} <span className={css.quiet}>{examples[mark]}</span>
            </dd>
          </div>
        ))}
      </dl>
      {metadata ? (
        <Bars
          caption="Ties on the map, by mark"
          unit="Ties"
          whole={metadata.counts.claims}
          bars={evidenceMarks.map((mark) => ({
            key: mark,
            name: evidenceWords[mark].name,
            value: metadata.evidence[mark] ?? 0,
          }))}
        />
      ) : (
        <Skeleton lines={3} />
      )}
      <p>
        A claim also says whether a second person has looked at it: unreviewed, confirmed or disputed. In this
        first map every claim starts unreviewed.
      </p>
    </Part>
  )
}
