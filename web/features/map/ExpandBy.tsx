import { Button } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import { expandStep, viaText } from './expansion.ts'
import own from './Panel.module.css'
import { type ExpandWay, useNeighbours } from './use-neighbours.ts'
import type { ViewParts } from './view-parts.ts'

/** What a press would bring: `Show 20 more`, or that all are there. */
export const wayWords = ({ shown, total }: ExpandWay): string =>
  shown >= total ? 'all shown' : `Show ${Math.min(expandStep, total - shown)} more`

/** Neighbours by type and by relation: how many are on the map, and the way to more of just these. */
export function ExpandBy({ id, name, ...parts }: ViewParts & { id: string; name: string }) {
  const { ways } = useNeighbours(parts, id)
  if (ways.length === 0) return null
  return (
    <details className={own.fold}>
      <summary>Neighbours on the map</summary>
      <ul className={own.claims}>
        {ways.map((way) => (
          <li key={viaText(way.via)}>
            <span>
              {way.name}{' '}
              <span className={own.count}>
                {count(Math.min(way.shown, way.total))} of {count(way.total)}
              </span>
            </span>
            {way.shown >= way.total ? (
              <small>all shown</small>
            ) : (
              <Button
                size="s"
                aria-label={`${wayWords(way)}: ${way.name}`}
                onClick={() => parts.actions.expand(id, name, way.via)}
              >
                {wayWords(way)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
