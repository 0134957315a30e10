import { expect, test } from 'vitest'
import { type Column, sortRows } from '../../../../web/ui/table.ts'

interface Row {
  name: string
  ties: number | null
}
const columns: Column<Row>[] = [
  { id: 'name', name: 'Name', value: (row) => row.name },
  { id: 'ties', name: 'Ties', value: (row) => row.ties },
]
const rows = [
  { name: 'Nesta', ties: 2 },
  { name: 'arup', ties: null },
  { name: 'Jisc', ties: 2 },
  { name: 'ODI', ties: 9 },
  { name: 'CDEI', ties: null },
]
const order = (column: string, way: 'ascending' | 'descending') =>
  sortRows(rows, columns, { column, order: way }).map(({ name }) => name)

test('equal rows stand by name either way, and rows without a value come last', () => {
  expect(order('ties', 'descending')).toEqual(['ODI', 'Jisc', 'Nesta', 'arup', 'CDEI'])
  expect(order('ties', 'ascending')).toEqual(['Jisc', 'Nesta', 'ODI', 'arup', 'CDEI'])
})

test('names are in the order of the alphabet, whatever their capitals', () => {
  expect(order('name', 'ascending')).toEqual(['arup', 'CDEI', 'Jisc', 'Nesta', 'ODI'])
  expect(order('name', 'descending')).toEqual(['ODI', 'Nesta', 'Jisc', 'CDEI', 'arup'])
})
