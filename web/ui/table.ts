import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  name: string
  /** What it is sorted by, and shown as when `cell` is left out. */
  value?: (row: Row) => string | number | null | undefined
  cell?: (row: Row) => ReactNode
  align?: 'start' | 'end'
}

export interface Sort {
  column: string
  order: 'ascending' | 'descending'
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/**
 * Rows in the order asked for; empty values come last either way; equal rows stand by their first column, which names
 * them, then as they came.
 */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort): Row[] {
  const value = columns.find((column) => column.id === sort.column)?.value
  if (!value) return [...rows]
  const sign = sort.order === 'ascending' ? 1 : -1
  const naming = columns[0]?.value
  const name = (row: Row) => String(naming?.(row) ?? '')
  return [...rows].sort(
    (a, b) => compared(value(a) ?? '', value(b) ?? '', sign) || collator.compare(name(a), name(b)),
  )
}

function compared(left: string | number, right: string | number, sign: 1 | -1): number {
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
  return sign * collator.compare(String(left), String(right))
}

/** `name:desc` and back: how a sort stands in a URL. */
export const sortText = (sort: Sort): string =>
  `${sort.column}:${sort.order === 'descending' ? 'desc' : 'asc'}`
export function readSort(text: string | undefined): Sort | null {
  const [column, order] = text?.split(':') ?? []
  return column ? { column, order: order === 'desc' ? 'descending' : 'ascending' } : null
}
