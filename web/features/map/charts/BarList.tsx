import type { CSSProperties } from 'react'
import { isGroup } from '../../../ui/groups.ts'
import { SectorMark } from '../../../ui/SectorMark.tsx'
import { count } from '../../../ui/words.ts'
import { type Bar, type BarsProps, longest, type Series } from './bars.ts'
import css from './Charts.module.css'

interface BarListProps extends BarsProps {
  /** `add` when a key was held that adds to what is chosen. */
  onPress: (bar: Bar, add: boolean) => void
}

/** A list whose figures have a bar each, and each is a button: the figures are the text, the bars only help the eye. */
export function BarList({ title, series, bars, onPress }: BarListProps) {
  const most = longest(bars)
  return (
    <div className={css.bars} style={{ '--figures': series.length } as CSSProperties}>
      {series.length > 1 && (
        <div className={css.heads} aria-hidden="true">
          {series.map(({ name, fill }) => (
            <span key={name}>
              <i style={{ background: fill }} />
              {name}
            </span>
          ))}
        </div>
      )}
      <ul aria-label={title}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <button
              type="button"
              className={css.row}
              aria-pressed={bar.pressed}
              data-off={bar.off || undefined}
              onClick={(event) => onPress(bar, event.shiftKey || event.metaKey || event.ctrlKey)}
            >
              <span className={css.name}>
                {bar.mark && <SectorMark mark={bar.mark} size={12} />}
                <span>{bar.name}</span>
              </span>
              {bar.values.map((value, at) => (
                <span key={series[at]?.name} className={css.figure}>
                  {count(value)}
                  <span className="visually-hidden"> {spoken(series[at]?.name, value)}</span>
                </span>
              ))}
              <span className={css.track} aria-hidden="true">
                {bar.values.map((value, at) => (
                  <span
                    key={series[at]?.name}
                    style={
                      {
                        width: `${(100 * value) / most}%`,
                        '--fill': fillOf(bar, series, at),
                      } as CSSProperties
                    }
                  />
                ))}
              </span>
              {bar.off && <span className="visually-hidden">, off the map</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Sectors have their own colours, as on the map. */
const fillOf = ({ mark }: Bar, series: readonly Series[], at: number) =>
  isGroup(mark) ? `var(--group-${mark})` : series[at]?.fill

/** `organisations`, or `organisation` of one. */
function spoken(name: string | undefined, value: number): string {
  const many = name?.toLowerCase() ?? ''
  if (value !== 1) return many
  return many === 'entities' ? 'entity' : many.replace(/s$/, '')
}
