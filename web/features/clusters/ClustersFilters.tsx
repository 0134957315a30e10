import { Dices } from 'lucide-react'
import type { ClustersAnswer } from '#contract/clusters'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { Button } from '../../ui/Button.tsx'
import { LiveSlider } from '../../ui/LiveSlider.tsx'
import { NetworkFilters } from '../../ui/NetworkFilters.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import { counted } from '../../ui/words.ts'
import css from './Clusters.module.css'
import { resolutions, resolutionText } from './clusters-state.ts'
import type { FigureProps } from './figure-props.ts'

interface ClustersFiltersProps extends Omit<FigureProps, 'answer'> {
  answer: ClustersAnswer | undefined
  vocabulary: VocabularyAnswer
  strategies: readonly { id: string; name: string }[]
  moving: number
  onMove: (resolution: number) => void
  stale: boolean
}

export function ClustersFilters(props: ClustersFiltersProps) {
  const { state, set, answer, vocabulary, strategies, moving, onMove, stale } = props
  return (
    <FilterBar label="Which network, and how finely it is cut">
      <div className={css.resolution}>
        <LiveSlider
          label="Fewer, larger or more, smaller clusters"
          value={moving}
          onMove={onMove}
          onCommit={(resolution) => set({ resolution, cluster: null })}
          {...resolutions}
          max={Math.max(resolutions.max, state.resolution)}
          format={resolutionText}
        />
        <output className={css.live} data-stale={stale || undefined}>
          {answer ? liveText(answer) : '…'}
        </output>
      </div>
      <NetworkFilters
        value={state}
        onChange={(patch) => set({ ...patch, cluster: null })}
        vocabulary={vocabulary}
        strategies={strategies}
        more={
          <>
            <LiveSlider
              label="Best of how many starts"
              value={state.starts}
              onCommit={(starts) => set({ starts })}
              min={1}
              max={Math.max(50, state.starts)}
              step={1}
            />
            <Button
              size="s"
              icon={<Dices />}
              onClick={() => set({ seed: state.seed + 1 }, { replace: true })}
            >
              Other random numbers (now {state.seed})
            </Button>
          </>
        }
      />
    </FilterBar>
  )
}

/** What the slider does, as it moves. */
function liveText({ clusters, isolated }: ClustersAnswer): string {
  const largest = Math.max(0, ...clusters.map(({ size }) => size))
  const alone = isolated.length > 0 ? `, ${isolated.length} alone` : ''
  return `${counted(clusters.length, 'cluster')}, the largest of ${largest}${alone}`
}
