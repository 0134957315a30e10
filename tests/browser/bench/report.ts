/** A line of the report: what was measured beside what is aimed at. */

export interface Line {
  what: string
  value: number
  unit: string
  /** A target of issue 6; null where there is none. */
  target: { at: 'most' | 'least'; value: number } | null
}

export function reportText(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, unit, target }) => [
    what,
    `${round(value)} ${unit}`,
    target ? `${target.at === 'most' ? '<=' : '>='} ${target.value} ${unit}` : '',
    target ? (isMet(value, target) ? 'met' : 'NOT MET') : '',
  ])
  const table = [['measure', 'found', 'target', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

const isMet = (value: number, { at, value: limit }: { at: 'most' | 'least'; value: number }): boolean =>
  at === 'most' ? value <= limit : value >= limit

const round = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toString())
