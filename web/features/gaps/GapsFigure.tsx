import type { GapsAnswer } from '#contract/gaps'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { count } from '../../ui/words.ts'
import { gapRows } from './export-rows.ts'
import { GapList } from './GapList.tsx'
import { Narrowed } from './GapsFilters.tsx'
import type { Spot } from './gaps-state.ts'
import type { FigureFrame } from './MatrixFigure.tsx'
import { Thresholds } from './Thresholds.tsx'

interface GapsFigureProps extends FigureFrame {
  gaps: { data?: GapsAnswer | undefined; error: Error | null; refetch: () => unknown }
  onPoint: (spot: Spot | null) => void
  partName: string | null
  placeName: string | null
}

/** The ranked list beside the matrix. */
export function GapsFigure({ gaps, state, set, onOpen, onPoint, partName, placeName }: GapsFigureProps) {
  const answer = gaps.data
  return (
    <Figure
      title={answer ? `Ranked gaps (${count(answer.total)})` : 'Ranked gaps'}
      lead="By severity times how far the records support it."
      actions={
        <>
          <Narrowed partName={partName} placeName={placeName} set={set} />
          <Thresholds state={state} set={set} />
          {answer && (
            <ExportMenu name={`gaps-${answer.strategy.id}`} csv={() => gapRows(answer)} json={() => answer} />
          )}
        </>
      }
    >
      {gaps.error && <ErrorState error={gaps.error} onRetry={() => gaps.refetch()} />}
      {!answer && !gaps.error && <Skeleton lines={8} />}
      {answer && !gaps.error && (
        <GapList
          key={answer.strategy.id}
          answer={answer}
          types={state.type}
          onTypes={(type) => set({ type })}
          asOf={state.asOf}
          onPoint={onPoint}
          onOpen={onOpen}
        />
      )}
    </Figure>
  )
}
