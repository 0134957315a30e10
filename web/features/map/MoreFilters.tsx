import { Check } from 'lucide-react'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/States.tsx'
import { count } from '../../ui/words.ts'
import { ElsewhereLinks } from './ElsewhereLinks.tsx'
import { type FacetNames, type FacetValue, knownValues, presentValues } from './facet-values.ts'
import { LegendFold } from './LegendFold.tsx'
import { LegendRow } from './LegendRow.tsx'
import css from './MoreFilters.module.css'
import { moreKinds } from './more-kinds.ts'
import { isNarrowed, narrowedTo, released } from './narrow.ts'
import { useFacetNames } from './use-facet-names.ts'
import type { ViewParts } from './view-parts.ts'

type Kind = (typeof moreKinds)[number]

const titles: Record<Kind, string> = {
  area: 'Priority area',
  place: 'Nation',
  region: 'English region',
  sector: 'Kind of organisation',
  kind: 'Kind of programme',
  status: 'Status of programmes',
  strategy: 'Strategy',
}

/** Facets that the legend has no marks for, each folded away with how many of its values are on. */
export default function MoreFilters({ vocabulary, ...parts }: ViewParts & { vocabulary: VocabularyAnswer }) {
  const facets = useFacetNames(parts.lexicon, vocabulary)
  if (!facets) return <Skeleton lines={moreKinds.length} height="1.1rem" />
  return (
    <div className={css.filters}>
      {moreKinds.map((kind) => (
        <Facet key={kind} kind={kind} names={facets.names} {...parts} />
      ))}
      {/* The charts have them at their head. */}
      {parts.state.as !== 'charts' && <ElsewhereLinks {...parts} vocabulary={vocabulary} />}
    </div>
  )
}

interface FacetProps extends ViewParts {
  kind: Kind
  names: FacetNames
}

function Facet({ kind, names, ...parts }: FacetProps) {
  const { state, actions, data } = parts
  const present = presentValues(kind, names, data.scene.counts)
  if (present.length < 2) return null
  const on = present.filter(({ token }) => !state.off.includes(token)).length
  const narrowed = isNarrowed(state.off, kind)
  const title = titles[kind]
  const only = ({ token, name }: FacetValue) => {
    const tokens = (values: FacetValue[]) => values.map((value) => value.token)
    const known = tokens(knownValues(kind, names))
    const off = narrowedTo(state.off, token, { known, present: tokens(present) })
    actions.switchOff(off, isNarrowed(off, kind) ? `show only ${name}` : `show every ${title}`)
  }
  return (
    <LegendFold
      title={on < present.length ? `${title}, ${count(on)} of ${count(present.length)}` : title}
      open={narrowed}
    >
      {() => (
        <fieldset className={css.facet} aria-label={title}>
          {present.map((value) => (
            <div key={value.token} className={css.value}>
              <LegendRow
                {...parts}
                token={value.token}
                name={value.name}
                mark={state.off.includes(value.token) ? <span /> : <Check aria-hidden="true" />}
              />
              <Button size="s" look="quiet" aria-label={`Only ${value.name}`} onClick={() => only(value)}>
                Only
              </Button>
            </div>
          ))}
          {narrowed && (
            <Button
              size="s"
              onClick={() => actions.switchOff(released(state.off, kind), `show every ${title}`)}
            >
              All again
            </Button>
          )}
        </fieldset>
      )}
    </LegendFold>
  )
}
