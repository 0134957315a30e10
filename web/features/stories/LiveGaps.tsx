import { GapsAnswer, type GapType } from '#contract/gaps'
import { useApi } from '../../api/use-api.ts'
import { LiveFrame } from './LiveFrame.tsx'
import css from './Stories.module.css'

interface LiveGapsProps {
  strategy: string
  parts: readonly string[]
  types: readonly GapType[]
}

/** What the gap analysis says of parts of a strategy, the gravest first, in its own words. */
export function LiveGaps({ strategy, parts, types }: LiveGapsProps) {
  const query = useApi(`strategies/${strategy}/gaps`, GapsAnswer, { part: parts, type: types, limit: 4 })
  return (
    <LiveFrame title="What the gap analysis finds" query={query}>
      {({ items, total }) =>
        items.length === 0 ? (
          <p>Nothing: by its thresholds this part is served.</p>
        ) : (
          <>
            <ul className={css.findings}>
              {items.map((gap) => (
                <li key={gap.id}>{gap.explanation}</li>
              ))}
            </ul>
            {total > items.length && (
              <p className={css.note}>
                {items.length} of {total} findings.
              </p>
            )}
          </>
        )
      }
    </LiveFrame>
  )
}
