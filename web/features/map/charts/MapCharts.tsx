import { Waypoints } from 'lucide-react'
import { useMemo } from 'react'
import type { VocabularyAnswer } from '#contract/vocabulary'
import type { Insets } from '../../../graph/types.ts'
import { Button } from '../../../ui/Button.tsx'
import { LoadingState } from '../../../ui/States.tsx'
import { asideOf } from '../aside.ts'
import { ElsewhereLinks } from '../ElsewhereLinks.tsx'
import map from '../Map.module.css'
import { useFacetNames } from '../use-facet-names.ts'
import type { ViewParts } from '../view-parts.ts'
import css from './Charts.module.css'
import { FacetFigure } from './FacetFigure.tsx'
import { facetCharts } from './facet-charts.ts'
import { TiedFigure } from './TiedFigure.tsx'
import { tally } from './tally.ts'
import { YearsFigure } from './YearsFigure.tsx'

interface MapChartsProps extends ViewParts {
  vocabulary: VocabularyAnswer | undefined
  insets: Insets
}

/** What is on the map as charts: the same entities and ties, the same filters, and each bar is one of them. */
export default function MapCharts({ insets, vocabulary, ...parts }: MapChartsProps) {
  const { data, state, lexicon } = parts
  const facets = useFacetNames(lexicon, vocabulary)
  const { candidates } = data.scene
  const now = useMemo(() => tally(candidates.nodes, state.off, lexicon), [candidates, state.off, lexicon])
  const ever = useMemo(() => tally(candidates.nodes, [], lexicon), [candidates, lexicon])
  const source = `Interplay, revision ${data.graph.meta.revision}`
  return (
    <section className={map.table} aria-label="Charts of what is shown" style={asideOf(insets)}>
      {facets && vocabulary ? (
        <div className={css.charts}>
          <header className={css.top}>
            <Button size="s" icon={<Waypoints />} onClick={() => parts.actions.showAs('map')}>
              Show on the map
            </Button>
            <ElsewhereLinks {...parts} vocabulary={vocabulary} />
          </header>
          <YearsFigure {...parts} {...{ now, ever, source, ...facets }} />
          {facetCharts.map((chart) => (
            <FacetFigure key={chart.kind} {...parts} {...{ now, ever, source, chart }} names={facets.names} />
          ))}
          <TiedFigure {...parts} {...{ now, ever, source }} names={facets.names} />
        </div>
      ) : (
        <LoadingState />
      )}
    </section>
  )
}
