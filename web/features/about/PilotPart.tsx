import type { MetadataAnswer } from '#contract/vocabulary'
import { Skeleton } from '../../ui/States.tsx'
import { count } from '../../ui/words.ts'
import css from './About.module.css'
import { longDay } from './figures.ts'
import { Part } from './Part.tsx'

const counted = [
  ['organisations', 'Organisations'],
  ['programmes', 'Programmes'],
  ['strategies', 'Strategies'],
  ['priorities', 'Priorities'],
  ['places', 'Places'],
  ['claims', 'Ties'],
  ['sources', 'Sources'],
] as const

/** What the first map is about, and how large it is. */
export function PilotPart({ metadata }: { metadata: MetadataAnswer | undefined }) {
  return (
    <Part
      id="pilot"
      lead={
        <>
          The first map is the UK data ecosystem around Mission 1 of the National Data Strategy, “unlocking
          the value of data across the economy”: its policy framework of November 2021 with six levers and
          seven priority areas, and the National AI Strategy beside it. Its own focus is activity led outside
          government.
        </>
      }
    >
      {metadata ? (
        <>
          <dl className={css.figures}>
            {counted.map(([key, name]) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>{count(metadata.counts[key])}</dd>
              </div>
            ))}
          </dl>
          <p className={css.quiet}>
            Revision {metadata.revision} of the map. Public texts were read until {longDay(metadata.dataRead)}
            .
          </p>
        </>
      ) : (
        <Skeleton lines={2} height="2.5rem" />
      )}
    </Part>
  )
}
