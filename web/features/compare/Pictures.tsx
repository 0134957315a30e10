import { nameStatusWords } from '../../ui/evidence.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { byDifference } from './dumbbell-order.ts'
import type { Band, Face } from './faces.ts'
import { type FlowRow, flowOf } from './flow-layout.ts'

/** The charts of the view as pictures, for files. */

const label = 330
const space = 420

export function FlowPicture({ left, right, bands }: { left: Face; right: Face; bands: readonly Band[] }) {
  const flow = flowOf(left, right, bands, { width: space, row: 36 })
  const width = 2 * label + space
  return (
    <svg
      width={width}
      height={flow.height}
      viewBox={`0 0 ${width} ${flow.height}`}
      role="img"
      aria-label="Crosswalk"
    >
      <g transform={`translate(${label} 0)`} fill="none" stroke="var(--accent)" strokeOpacity="0.3">
        {flow.bands.map(({ band, path, width: thick }) => (
          <path key={`${band.left.id}~${band.right.id}`} d={path} strokeWidth={thick} />
        ))}
      </g>
      <FlowLabels face={left} rows={flow.left} side="left" />
      <FlowLabels face={right} rows={flow.right} side="right" />
    </svg>
  )
}

function FlowLabels({ face, rows, side }: { face: Face; rows: readonly FlowRow[]; side: 'left' | 'right' }) {
  const bar = side === 'left' ? label : label + space - 8
  return rows.map((row) => {
    const part = face.byId.get(row.id)
    if (!part) return null
    const middle = (row.y0 + row.y1) / 2
    const indent = part.depth * 12
    const lines = wrapWords(
      `${nameStatusWords(part.nameStatus) ? '≈ ' : ''}${part.name}`,
      42 - part.depth * 2,
      2,
    )
    const [x, number] =
      side === 'left' ? [indent, label - 10] : [label + space + 40 + indent, label + space + 10]
    return (
      <g key={row.id} fill="var(--ink)" fontSize="12">
        <rect
          x={bar}
          y={row.y0}
          width="8"
          height={Math.max(0, row.y1 - row.y0)}
          rx="2"
          fill="var(--accent)"
        />
        {lines.map((line, at) => (
          <text key={line} x={x} y={middle + 4 + (at - (lines.length - 1) / 2) * 14}>
            {line}
          </text>
        ))}
        <text x={number} y={middle + 4} textAnchor={side === 'left' ? 'end' : 'start'} fontWeight="600">
          {part.programmes}
        </text>
      </g>
    )
  })
}

export function DumbbellPicture({
  bands,
  names,
}: {
  bands: readonly Band[]
  names: readonly [string, string]
}) {
  const rows = byDifference(bands)
  const most = Math.max(1, ...rows.flatMap((row) => [row.left.programmes, row.right.programmes]))
  const [from, width, row] = [400, 900, 40]
  const at = (value: number) => from + (value / most) * (width - from - 40)
  const height = 30 + rows.length * row
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Coverage of pairs"
    >
      <g fontSize="12" fill="var(--ink)">
        <circle cx={from} cy="10" r="5" fill="var(--accent)" />
        <text x={from + 12} y="14">
          {names[0]}
        </text>
        <rect
          x={from + 240}
          y="5"
          transform={`rotate(45 ${from + 244.5} 9.5)`}
          width="9"
          height="9"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
        />
        <text x={from + 256} y="14">
          {names[1]}
        </text>
      </g>
      {rows.map((band, index) => {
        const y = 30 + index * row + row / 2
        const [a, b] = [at(band.left.programmes), at(band.right.programmes)]
        return (
          <g key={`${band.left.id}~${band.right.id}`} fontSize="12" fill="var(--ink)">
            <text x="0" y={y - 4}>
              {wrapWords(band.left.name, 58, 1)}
            </text>
            <text x="0" y={y + 11} fill="var(--ink-2)">
              {wrapWords(band.right.name, 58, 1)}
            </text>
            <line x1={a} x2={b} y1={y} y2={y} stroke="var(--line-control)" strokeWidth="3" />
            <circle cx={a} cy={y} r="5.5" fill="var(--accent)" />
            <rect
              x={b - 4.5}
              y={y - 4.5}
              transform={`rotate(45 ${b} ${y})`}
              width="9"
              height="9"
              fill="var(--surface)"
              stroke="var(--ink)"
              strokeWidth="2"
            />
            <text x={a + (a <= b ? -10 : 10)} y={y + 4} textAnchor={a <= b ? 'end' : 'start'}>
              {band.left.programmes}
            </text>
            <text x={b + (a <= b ? 10 : -10)} y={y + 4} textAnchor={a <= b ? 'start' : 'end'}>
              {band.right.programmes}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
