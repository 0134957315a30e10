export interface Table {
  title: string
  head: string[]
  rows: string[][]
  /** Targets, each a line that says whether it is met. */
  verdicts: string[]
}

const number = new Intl.NumberFormat('en-GB')

export const figure = (value: number): string => number.format(value)

export const verdict = (target: string, met: boolean): string => `${met ? 'met   ' : 'MISSED'} ${target}`

/** The table in columns, as a terminal shows it. */
export function printTable({ title, head, rows, verdicts }: Table): void {
  // What is missing takes the rest of its line, so it widens no column.
  const full = [head, ...rows].filter((row) => row.length === head.length)
  const widths = head.map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
  console.log(`\n${title}\n`)
  for (const row of [head, ...rows]) console.log(`  ${line(row).join('  ').trimEnd()}`)
  if (verdicts.length > 0) console.log('')
  for (const each of verdicts) console.log(`  ${each}`)
}
