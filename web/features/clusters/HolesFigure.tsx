import type { Hole, HolesAnswer } from '#contract/clusters'
import { EntityCell } from '../../ui/EntityCell.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { MapLink } from '../../ui/MapLink.tsx'
import { EmptyState } from '../../ui/States.tsx'
import css from './Clusters.module.css'
import { holeRows } from './export-rows.ts'
import type { FigureProps } from './figure-props.ts'
import holeCss from './HolesFigure.module.css'

/** Pairs of clusters that work on the same priority with fewer ties than chance would give. */
export function HolesFigure(props: FigureProps & { holes: HolesAnswer }) {
  const { answer, holes } = props
  if (holes.holes.length === 0)
    return (
      <EmptyState title="No missing ties found">
        Wherever two clusters work on the same priority, they are tied about as often as chance would have it.
      </EmptyState>
    )
  return (
    <div className={css.stacked}>
      <Figure
        title="Working on the same, without ties"
        lead="Two clusters serve one priority, yet have far fewer ties than their size would give by chance. The organisations named could carry a first tie."
        note={holes.meta.cut ? `${holes.meta.cut.text} shown, the most striking first.` : undefined}
        actions={<ExportMenu name="missing-ties" csv={() => holeRows(holes)} json={() => holes} />}
      >
        <ol className={holeCss.holes}>
          {holes.holes.map((hole) => (
            <HoleItem key={hole.id} hole={hole} {...props} />
          ))}
        </ol>
      </Figure>
      <HowComputed metas={[answer.meta, holes.meta]} />
    </div>
  )
}

function HoleItem({ hole, state, set, lexicon }: FigureProps & { hole: Hole }) {
  const side = ({ id, label, size }: Hole['a']) => (
    <button
      type="button"
      className={holeCss.side}
      onClick={() => set({ see: 'overview', cluster: id, sort: null })}
    >
      <b>{label}</b>
      <span className="tabular">{size} organisations</span>
    </button>
  )
  return (
    <li className={holeCss.hole}>
      <header className={holeCss.head}>
        <h3>
          <EntityLink entity={hole.priority} />
        </h3>
        <span className={holeCss.severity}>
          severity <b className="tabular">{hole.severity.toFixed(2)}</b>
        </span>
      </header>
      <div className={holeCss.pair}>
        {side(hole.a)}
        <Ties found={hole.found} expected={hole.expected} />
        {side(hole.b)}
      </div>
      <p className={holeCss.words}>{hole.explanation}</p>
      {hole.candidates.length > 0 && (
        <div className={holeCss.candidates}>
          <h4>Could carry a first tie</h4>
          <ul>
            {hole.candidates.map((candidate) => (
              <li key={candidate.id}>
                <EntityCell entity={candidate} lexicon={lexicon} />
                <small>{candidate.reason}</small>
              </li>
            ))}
          </ul>
          <MapLink ids={[hole.priority.id, ...hole.candidates.map(({ id }) => id)]} asOf={state.asOf} />
        </div>
      )}
    </li>
  )
}

/** The weight of ties found, on the line of what chance would give. */
function Ties({ found, expected }: { found: number; expected: number }) {
  const most = Math.max(found, expected, 0.001)
  const words = `Weight of ties: ${weight(found)} found, ${weight(expected)} expected by chance`
  return (
    <div className={holeCss.ties} role="img" aria-label={words}>
      <span className={holeCss.track} aria-hidden="true">
        <span className={holeCss.found} style={{ width: `${(found / most) * 100}%` }} />
        <span className={holeCss.expected} style={{ left: `${(expected / most) * 100}%` }} />
      </span>
      <span className={holeCss.key} aria-hidden="true">
        <span>{weight(found)} found</span>
        <span>{weight(expected)} by chance</span>
      </span>
    </div>
  )
}

const weight = (value: number) => (value === 0 ? '0' : value.toFixed(1))
