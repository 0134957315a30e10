import { useCallback, useMemo, useState } from 'react'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { Page } from '../../ui/Page.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/States.tsx'
import { CellDrawer } from './CellDrawer.tsx'
import { Formulas } from './Formulas.tsx'
import css from './Gaps.module.css'
import { GapsFigure } from './GapsFigure.tsx'
import { GapsFilters } from './GapsFilters.tsx'
import { cellToken, firstStrategy, GapsState, readCell, type Spot } from './gaps-state.ts'
import { MatrixFigure } from './MatrixFigure.tsx'
import { matrixOf } from './matrix.ts'
import { PlacesFigure } from './PlacesFigure.tsx'
import { isEnglishRegion } from './tiles.ts'
import { useGapsData } from './use-gaps-data.ts'

const examples = [
  { question: 'Which Mission 1 areas have nobody in Wales?', href: '/gaps?place=wales' },
  { question: 'Which sectors work on what?', href: '/gaps?by=sector' },
  { question: 'What do organisations outside government cover?', href: '/gaps?ledBy=outside-government' },
]

/** Where a strategy is covered, where it is not, and where nobody has looked. */
export default function GapsView() {
  const [state, set] = useViewState(GapsState)
  const [pointed, setPointed] = useState<Spot | null>(null)
  const strategy = state.strategy ?? firstStrategy
  const { strategies, coverage, regions, gaps } = useGapsData(strategy, state)
  const answer = coverage.data
  const model = useMemo(
    () => (answer ? matrixOf(answer, state.turn, state.show) : null),
    [answer, state.turn, state.show],
  )
  const onOpen = useCallback((spot: Spot) => set({ cell: cellToken(spot.row, spot.column) }), [set])
  const onPlace = useCallback(
    (id: string) => {
      const level = isEnglishRegion(id) ? 'region' : state.level
      set(state.place === id ? { place: null } : { place: id, by: 'place', level })
    },
    [set, state.level, state.place],
  )
  const spot = readCell(state.cell)
  const nameOf = (id: string | null | undefined) => answer?.rows.find((row) => row.id === id)?.name ?? null
  const columnName = (id: string | null | undefined) =>
    [answer, regions.data].flatMap((each) => each?.columns ?? []).find((column) => column.id === id)?.name ??
    null
  const frame = { state, set, pointed, onOpen, onPlace }

  return (
    <Page
      wide
      title="Gaps"
      lead="Where a strategy has nobody, only a few, or only one; and where nobody has looked."
      filters={
        <>
          <ExampleQuestions items={examples} />
          <GapsFilters
            strategy={strategy}
            strategies={strategies.data?.items ?? []}
            state={state}
            set={set}
          />
        </>
      }
    >
      {coverage.error && (
        <ErrorState error={coverage.error} onRetry={coverage.refetch} names={{ id: 'strategy' }} />
      )}
      {coverage.isPending && <LoadingState label="Counting programmes" />}
      {answer && model && answer.rows.length === 0 && (
        <EmptyState title="This strategy has no parts on record">
          There is nothing to hold programmes against. Choose another strategy.
        </EmptyState>
      )}
      {answer && model && answer.rows.length > 0 && !coverage.error && (
        <div className={css.board}>
          <div
            className={css.split}
            data-full={answer.columns.length > 13 || undefined}
            aria-busy={coverage.isPlaceholderData || undefined}
          >
            <div className={css.main}>
              <MatrixFigure {...frame} answer={answer} model={model} />
              {regions.data && <PlacesFigure {...frame} answer={regions.data} />}
            </div>
            <GapsFigure
              gaps={gaps}
              {...frame}
              onPoint={setPointed}
              partName={nameOf(state.part)}
              placeName={columnName(state.place) ?? state.place ?? null}
            />
          </div>
        </div>
      )}
      {answer && (
        <HowComputed metas={[answer.meta, ...(gaps.data ? [gaps.data.meta] : [])]}>
          {gaps.data && <Formulas answer={gaps.data} />}
        </HowComputed>
      )}
      <CellDrawer
        strategy={strategy}
        state={state}
        spot={spot}
        rowName={nameOf(spot?.row) ?? spot?.row ?? ''}
        columnName={spot?.column ? (columnName(spot.column) ?? spot.column) : null}
        gaps={(gaps.data?.items ?? []).filter(
          (gap) => gap.subject.id === spot?.row && (gap.subject.place?.id ?? null) === (spot?.column ?? null),
        )}
        onClose={() => set({ cell: null })}
      />
    </Page>
  )
}
