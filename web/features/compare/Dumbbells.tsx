import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { Target } from './compare-state.ts'
import css from './Dumbbells.module.css'
import { byDifference } from './dumbbell-order.ts'
import type { Band } from './faces.ts'

interface DumbbellsProps {
  bands: readonly Band[]
  names: readonly [string, string]
  onOpen: (target: Target) => void
}

/** Programmes on the two ends of each aligned pair: how far apart the marks stand is how uneven the pair is. */
export function Dumbbells({ bands, names, onOpen }: DumbbellsProps) {
  const [most, setMost] = useState(12)
  const rows = byDifference(bands)
  const scale = Math.max(1, ...rows.flatMap((row) => [row.left.programmes, row.right.programmes]))
  const shown = rows.slice(0, most)
  return (
    <div className={css.chart}>
      <ul className={css.key}>
        <li>
          <span className={css.circle} aria-hidden="true" /> {names[0]}
        </li>
        <li>
          <span className={css.diamond} aria-hidden="true" /> {names[1]}
        </li>
        <li className={css.muted}>programmes in force; the number at the end is on both</li>
      </ul>
      <ol className={css.rows}>
        {shown.map((band) => (
          <Row
            key={`${band.left.id}~${band.right.id}`}
            band={band}
            scale={scale}
            names={names}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {shown.length < rows.length && (
        <p className={css.next}>
          <span className="tabular">
            {shown.length} of {rows.length} pairs
          </span>
          <Button size="s" onClick={() => setMost(rows.length)}>
            Show all
          </Button>
        </p>
      )}
    </div>
  )
}

function Row({ band, scale, names, onOpen }: Omit<DumbbellsProps, 'bands'> & { band: Band; scale: number }) {
  const { left, right, both } = band
  const at = (value: number) => `${(value / scale) * 100}%`
  const [low, high] = [left.programmes, right.programmes].sort((a, b) => a - b) as [number, number]
  return (
    <li>
      <button
        type="button"
        className={css.row}
        title={`${left.programmes} programmes on ${names[0]}; ${right.programmes} on ${names[1]}; ${both.length} on both`}
        onClick={() => onOpen({ kind: 'pair', left: left.id, right: right.id })}
      >
        <span className={css.pair}>
          <span>{left.name}</span> <span className={css.muted}>{right.name}</span>
        </span>{' '}
        <span className={css.plot}>
          <span className={css.line} style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
          <span className={css.circle} style={{ left: at(left.programmes) }} />
          <span className={css.diamond} style={{ left: at(right.programmes) }} />
          <Value
            value={left.programmes}
            at={at(left.programmes)}
            before={left.programmes <= right.programmes}
          />{' '}
          <Value
            value={right.programmes}
            at={at(right.programmes)}
            before={right.programmes < left.programmes}
          />
        </span>{' '}
        <span className={css.both}>{both.length}</span>
      </button>
    </li>
  )
}

const Value = ({ value, at, before }: { value: number; at: string; before: boolean }) => (
  <span className={before ? css.before : css.after} style={{ left: at }}>
    {value}
  </span>
)
