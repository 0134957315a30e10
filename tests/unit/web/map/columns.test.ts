import { expect, test } from 'vitest'
import { choosing, chosenColumns } from '../../../../web/features/map/columns.ts'

const columns = ['name', 'status', 'degree'].map((id) => ({ id }))
const shown = (chosen: string[]) => chosenColumns(columns, chosen).map(({ id }) => id)

test('all columns are shown while the address names none of the table', () => {
  expect(shown([])).toEqual(['name', 'status', 'degree'])
  expect(shown(['when'])).toEqual(['name', 'status', 'degree'])
  expect(shown(['degree'])).toEqual(['name', 'degree'])
})

test('taking one out names those that stay, and with all back nothing is named', () => {
  expect(choosing(columns, [], ['degree'])).toEqual(['degree'])
  expect(choosing(columns, ['degree'], ['degree', 'status'])).toEqual([])
  // The other table keeps its own.
  expect(choosing(columns, ['when', 'degree'], ['status'])).toEqual(['when', 'status'])
})

test('without any other column the names stay', () => {
  const none = choosing(columns, ['degree'], [])
  expect(none).toEqual(['name'])
  expect(shown(none)).toEqual(['name'])
  expect(choosing(columns, none, ['status'])).toEqual(['status'])
})
