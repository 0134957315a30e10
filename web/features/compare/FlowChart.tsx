import { useMemo, useState } from 'react'
import type { ComparedPart } from '#contract/compare'
import { cx } from '../../ui/cx.ts'
import { leastEffort } from '../../ui/effort.ts'
import { nameStatusWords } from '../../ui/evidence.ts'
import { FoldButton } from '../../ui/FoldButton.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { counted } from '../../ui/words.ts'
import type { Target } from './compare-state.ts'
import css from './FlowChart.module.css'
import type { Band, Face } from './faces.ts'
import { type FlowRow, flowOf } from './flow-layout.ts'

interface FlowChartProps {
  left: Face
  right: Face
  bands: readonly Band[]
  onOpen: (target: Target) => void
  onTurn: (part: string) => void
}

/** Two trees face to face, with bands between the parts in sight. */
export function FlowChart({ left, right, bands, onOpen, onTurn }: FlowChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(1000)
  const [lit, setLit] = useState<string | null>(null)
  const narrow = width < 620
  const label = Math.round(narrow ? width * 0.38 : Math.min(360, width * 0.33))
  const space = width - 2 * label
  const flow = useMemo(
    () => flowOf(left, right, bands, { width: space, row: narrow ? 62 : 40 }),
    [left, right, bands, space, narrow],
  )
  const near = useMemo(() => neighbours(bands, lit), [bands, lit])
  const shared = { bands, onOpen, onTurn, near, setLit, width: label }
  return (
    <div className={css.chart} ref={ref} style={{ height: flow.height }} data-lit={lit !== null || undefined}>
      <Labels face={left} rows={flow.left} side="left" {...shared} />
      <svg
        className={css.bands}
        style={{ left: label }}
        width={space}
        height={flow.height}
        aria-hidden="true"
      >
        {flow.bands.map(({ band, path, width: thick }) => {
          const key = `${band.left.id}~${band.right.id}`
          const on = lit === key || lit === band.left.id || lit === band.right.id
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a picture of what the list of pairs below holds for everyone
            <path
              key={key}
              d={path}
              className={cx(css.band, on && css.on)}
              strokeWidth={thick}
              onPointerEnter={() => setLit(key)}
              onPointerLeave={() => setLit(null)}
              onClick={() => onOpen({ kind: 'pair', left: band.left.id, right: band.right.id })}
            >
              <title>{bandWords(band)}</title>
            </path>
          )
        })}
        {[
          ...flow.left.map((row) => ({ row, x: 0 })),
          ...flow.right.map((row) => ({ row, x: space - 8 })),
        ].map(
          ({ row, x }) =>
            row.y1 > row.y0 && (
              <rect
                key={`${x}${row.id}`}
                className={css.bar}
                x={x}
                y={row.y0}
                width="8"
                height={row.y1 - row.y0}
                rx="2"
              />
            ),
        )}
      </svg>
      <Labels face={right} rows={flow.right} side="right" {...shared} />
    </div>
  )
}

/** A band in words. */
function bandWords(band: Band): string {
  const strengths = [...new Set(band.pairs.map((pair) => pair.strength))].join(', ')
  const aligned = band.pairs.length > 0 ? `${counted(band.pairs.length, 'alignment')} (${strengths}); ` : ''
  return `${band.left.name} – ${band.right.name}: ${aligned}${counted(band.both.length, 'programme')} on both`
}

function neighbours(bands: readonly Band[], lit: string | null): Set<string> {
  const ids = new Set<string>()
  for (const { left, right } of bands) {
    if (lit !== left.id && lit !== right.id && lit !== `${left.id}~${right.id}`) continue
    ids.add(left.id).add(right.id)
  }
  return ids
}

interface LabelsProps {
  face: Face
  rows: readonly FlowRow[]
  side: 'left' | 'right'
  width: number
  near: ReadonlySet<string>
  setLit: (id: string | null) => void
  onOpen: (target: Target) => void
  onTurn: (part: string) => void
}

function Labels({ face, rows, side, width, ...rest }: LabelsProps) {
  return (
    <ul className={cx(css.labels, css[side])} style={{ width }} aria-label={face.strategy.name}>
      {rows.map((row) => {
        const part = face.byId.get(row.id)
        return part && <Label key={row.id} part={part} face={face} row={row} {...rest} />
      })}
    </ul>
  )
}

type LabelProps = Omit<LabelsProps, 'rows' | 'side' | 'width' | 'row'> & { part: ComparedPart; row: FlowRow }

function Label({ part, face, row, near, setLit, onOpen, onTurn }: LabelProps) {
  const parent = face.parents.has(part.id)
  const open = parent && !face.closed.has(part.id)
  const uncertain = nameStatusWords(part.nameStatus)
  return (
    <li
      className={cx(css.label, open && css.open, near.has(part.id) && css.near)}
      style={{ top: (row.y0 + row.y1) / 2, '--depth': part.depth } as React.CSSProperties}
    >
      {parent && (
        <FoldButton
          open={open}
          aria-expanded={open}
          aria-label={`Parts of ${part.name}`}
          onClick={() => onTurn(part.id)}
        />
      )}
      <button
        type="button"
        className={css.name}
        title={uncertain ? `${part.name} (${uncertain.short})` : part.name}
        onClick={() => onOpen({ kind: 'part', id: part.id })}
        onPointerEnter={() => setLit(part.id)}
        onPointerLeave={() => setLit(null)}
        onFocus={() => setLit(part.id)}
        onBlur={() => setLit(null)}
      >
        <span className={css.words}>
          {uncertain && (
            <span className={css.uncertain} aria-hidden="true">
              ≈{' '}
            </span>
          )}
          {part.name}
        </span>
        <span
          className={cx(css.count, part.programmes === 0 && part.effort.claims < leastEffort && css.bare)}
        >
          {part.programmes}
          <span className="visually-hidden"> programmes</span>
        </span>
      </button>
    </li>
  )
}
