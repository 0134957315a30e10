import { SearchAnswer } from '#contract/search'
import { StrategyAnswer, type StrategyPart } from '#contract/strategies'
import type { MetadataAnswer } from '#contract/vocabulary'
import { useApi } from '../../api/use-api.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import css from './About.module.css'
import { type Bar, Bars } from './Bars.tsx'
import { percent } from './figures.ts'
import { Part } from './Part.tsx'

const nations = ['england', 'scotland', 'wales', 'northern-ireland']

/** Where the map is strong and where it is thin, in live figures. */
export function QualityPart({ metadata }: { metadata: MetadataAnswer | undefined }) {
  const programmes = useApi('search', SearchAnswer, { type: 'programme', limit: 1 })
  const framework = useApi('strategies/nds-m1-framework-2021', StrategyAnswer)
  const error = programmes.error ?? framework.error
  const inNations = (programmes.data?.facets.place ?? []).filter(({ value }) => nations.includes(value))
  const areas = framework.data ? partsOfKind(framework.data.parts, 'priority-area') : []
  return (
    <Part
      id="quality"
      lead="An empty cell can mean that nobody works there, or that nobody has mapped it yet. These figures say how far to trust an absence."
    >
      {error && (
        <ErrorState
          error={error}
          onRetry={() => {
            programmes.refetch()
            framework.refetch()
          }}
        />
      )}
      {metadata && <Support metadata={metadata} />}
      {programmes.data && framework.data ? (
        <div className={css.two}>
          <Bars
            caption="Programmes on record, by priority area"
            unit="Programmes"
            bars={areas.map(areaBar)}
          />
          <Bars
            caption="Programmes on record, by nation"
            unit="Programmes"
            bars={inNations.map(({ value, name, count: value2 }) => ({ key: value, name, value: value2 }))}
          />
        </div>
      ) : (
        !error && <Skeleton lines={7} height="1.4rem" />
      )}
      <p className={css.quiet}>
        All programmes whatever their dates; a programme counts for each area that it serves, and for a nation
        where it lies in it.
      </p>
    </Part>
  )
}

function Support({ metadata }: { metadata: MetadataAnswer }) {
  const { seen = 0, known = 0, judgement = 0 } = metadata.evidence
  const stated = seen + known
  return (
    <p>
      Of the ties that are no matter of judgement, {percent(seen, stated)} are stated by a public text and{' '}
      {percent(known, stated)} rest on general knowledge. {percent(judgement, metadata.counts.claims)} of all
      ties are judgements, such as which priority a programme serves.
    </p>
  )
}

const partsOfKind = (parts: readonly StrategyPart[], kind: string): StrategyPart[] =>
  parts.flatMap((part) => [...(part.kind === kind ? [part] : []), ...partsOfKind(part.parts, kind)])

const areaBar = ({ id, name, nameStatus, programmes }: StrategyPart): Bar => ({
  key: id,
  name: <EntityLink entity={{ id, type: 'priority', name, nameStatus }} />,
  value: programmes,
})
