import { useEffect, useMemo, useRef } from 'react'
import type { GraphAnswer } from '#contract/graph'
import { ExportMenu } from '../../../ui/ExportMenu.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { drawSvg } from '../../../ui/svg-export.ts'
import { count } from '../../../ui/words.ts'
import { timeWords, windowOf } from '../period.ts'
import { sceneOf, stockOf } from '../scene.ts'
import css from './Charts.module.css'
import type { ChartsProps } from './charts-props.ts'
import { programmesByYear } from './tally.ts'
import { YearsPicture } from './YearsPicture.tsx'

const title = 'Programmes on the map, by year'

/** How many programmes there are at the end of each year, by every filter but that of time; a year is a button. */
export function YearsFigure({
  state,
  actions,
  lexicon,
  names,
  whole,
  source,
}: ChartsProps & { whole: GraphAnswer }) {
  const { years } = names.vocabulary
  const { only, ego, hide, off } = state
  const points = useMemo(() => {
    const scene = sceneOf(stockOf(whole, []), [], { only, ego, hide, off, pin: [] }, lexicon)
    return programmesByYear(scene.nodes, years)
  }, [whole, only, ego, hide, off, lexicon, years])
  const frame = useRef<HTMLUListElement>(null)
  // On a narrow screen the last years, or those that are marked, come first.
  useEffect(() => {
    const list = frame.current
    const year = list?.querySelector<HTMLElement>('[aria-pressed=true]')
    list?.scrollTo({ left: year ? year.offsetLeft - list.clientWidth / 2 : list.scrollWidth })
  }, [])
  const most = Math.max(1, ...points.map(({ programmes }) => programmes))
  const [from, to] = state.since
    ? windowOf(state, years)
    : [Number(state.asOf?.slice(0, 4)), Number(state.asOf?.slice(0, 4))]
  const isNow = (year: number) => year >= from && year <= to
  const time = timeWords(state)
  const marked = points.filter(({ year }) => isNow(year)).map(({ year }) => year)
  return (
    <Figure
      title={title}
      lead={`At the end of each year, with every filter but that of time. ${time ? `The map is shown ${time}.` : 'Press a year to show the map as of its end.'}`}
      actions={
        <ExportMenu
          name="interplay-years"
          csv={() => [['year', 'programmes'], ...points.map(({ year, programmes }) => [year, programmes])]}
          svg={() => drawSvg(<YearsPicture points={points} marked={marked} />, { title, source })}
        />
      }
    >
      <ul ref={frame} className={css.years} aria-label={title}>
        {points.map(({ year, programmes }) => {
          const alone = state.since === undefined && isNow(year)
          return (
            <li key={year}>
              <button
                type="button"
                className={css.year}
                aria-pressed={isNow(year)}
                onClick={() => actions.time({ since: undefined, asOf: alone ? undefined : String(year) })}
              >
                <span className={css.column}>
                  <span className={css.figure}>
                    {count(programmes)}
                    <span className="visually-hidden"> programmes at the end of </span>
                  </span>
                  <span
                    className={css.stem}
                    style={{ height: `calc((100% - 1.3rem) * ${programmes / most})` }}
                  />
                </span>
                <span>{year}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Figure>
  )
}
