import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { drawSvg } from '../../ui/svg-export.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import type { Sort } from '../../ui/table.ts'
import { Bridges } from './Bridges.tsx'
import css from './Compare.module.css'
import { bridgeRows, setRows } from './export-rows.ts'
import type { FigureProps } from './figure-props.ts'
import { OneSided } from './OneSided.tsx'
import { sourceLine } from './SideBySide.tsx'
import { Upset } from './Upset.tsx'
import { UpsetPicture } from './UpsetPicture.tsx'

export function OneSidedFigure({ answer, state, set, onOpen, left, right, bands }: FigureProps) {
  const here = right.strategy.id === (state.side ?? right.strategy.id) ? right : left
  const there = here === right ? left : right
  const [mine, theirs] = [here, there].map(({ strategy }) => shortName(strategy.id, strategy.name))
  return (
    <Figure
      title={`Covered by ${mine}, not by ${theirs}`}
      actions={
        <ToggleGroup
          label="Covered by"
          value={here.strategy.id}
          onChange={(side) => set({ side })}
          options={[left, right].map(({ strategy }) => ({
            value: strategy.id,
            name: shortName(strategy.id, strategy.name),
          }))}
        />
      }
    >
      <OneSided answer={answer} here={here} there={there} bands={bands} asOf={state.asOf} onOpen={onOpen} />
    </Figure>
  )
}

export function OverlapFigure({ answer, onOpen }: FigureProps) {
  const caption = { title: 'Programmes and organisations by strategy', source: sourceLine(answer) }
  return (
    <Figure
      title="Who stands on which"
      lead="Each column is one way of being on some strategies and not on the others; its members open beside."
      actions={
        <ExportMenu
          name={`overlap-${answer.strategies.map(({ id }) => id).join('-')}`}
          csv={() => setRows(answer)}
          svg={() => drawSvg(<UpsetPicture answer={answer} />, caption)}
        />
      }
    >
      <div className={css.upsets}>
        {(['programmes', 'organisations'] as const).map((of) => (
          <section key={of}>
            <h3 className={css.small}>{of === 'programmes' ? 'Programmes' : 'Organisations'}</h3>
            <Upset answer={answer} of={of} onOpen={onOpen} />
          </section>
        ))}
      </div>
    </Figure>
  )
}

export function BridgesFigure({
  answer,
  state,
  onOpen,
  onSort,
}: FigureProps & { onSort: (sort: Sort) => void }) {
  return (
    <Figure
      title="Organisations that stand on both"
      lead="They run or partner in programmes of each strategy. Those with ties to organisations on one side only can carry work across."
      actions={<ExportMenu name="bridges" csv={() => bridgeRows(answer)} json={() => answer.bridges} />}
    >
      <Bridges answer={answer} sort={state.sort} onSort={onSort} onOpen={onOpen} />
    </Figure>
  )
}
