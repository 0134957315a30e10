import { describe, expect, it } from 'vitest'
import {
  cellToken,
  countingOf,
  GapsState,
  levelOf,
  readCell,
} from '../../../../web/features/gaps/gaps-state.ts'
import { moveInGrid, treeKey } from '../../../../web/features/gaps/grid-keys.ts'
import { tiles } from '../../../../web/features/gaps/tiles.ts'
import { readState } from '../../../../web/state/url-state.ts'

describe('the state in the URL', () => {
  it('reads a link as a person would write it', () => {
    const state = readState(GapsState, 'strategy=nds-2020&part=nds-m1&place=wales&evidence=seen,known')
    expect(state).toMatchObject({ strategy: 'nds-2020', part: 'nds-m1', place: 'wales', by: 'place' })
    expect(countingOf(state).evidence).toEqual(['seen', 'known'])
  })

  it('drops what is wrong and keeps the rest', () => {
    const state = readState(GapsState, 'by=colour&place=wales&evidence=rumour')
    expect(state.by).toBe('place')
    expect(state.place).toBe('wales')
    expect(countingOf(state).evidence).toEqual([])
  })

  it('shows regions for a link to an English region, though the link does not say so', () => {
    expect(levelOf(readState(GapsState, 'place=north-east'))).toBe('region')
    expect(levelOf(readState(GapsState, 'place=wales'))).toBe('nation')
    expect(levelOf(readState(GapsState, 'level=region'))).toBe('region')
  })

  it('names a cell or a whole row', () => {
    expect(readCell(cellToken('m1-pa-pets', 'wales'))).toEqual({ row: 'm1-pa-pets', column: 'wales' })
    expect(readCell(cellToken('m1-pa-pets', null))).toEqual({ row: 'm1-pa-pets', column: null })
    expect(readCell(undefined)).toBeNull()
  })
})

describe('walking the matrix by keys', () => {
  const size = { rows: 4, columns: 5 }
  const at = { row: 2, column: 2 }

  it('moves one cell and stops at the edges', () => {
    expect(moveInGrid('ArrowDown', false, at, size)).toEqual({ row: 3, column: 2 })
    expect(moveInGrid('ArrowDown', false, { row: 3, column: 2 }, size)).toEqual({ row: 3, column: 2 })
    expect(moveInGrid('ArrowLeft', false, { row: 2, column: 0 }, size)).toEqual({ row: 2, column: 0 })
  })

  it('goes to the ends of a row, and of the matrix with ctrl', () => {
    expect(moveInGrid('Home', false, at, size)).toEqual({ row: 2, column: 0 })
    expect(moveInGrid('End', true, at, size)).toEqual({ row: 3, column: 4 })
  })

  it('leaves other keys alone', () => {
    expect(moveInGrid('Enter', false, at, size)).toBeNull()
    expect(moveInGrid('a', false, at, size)).toBeNull()
  })

  it('opens, closes and climbs on the heading of a row', () => {
    expect(treeKey('ArrowRight', { parent: true, open: false })).toBe('open')
    expect(treeKey('ArrowRight', { parent: true, open: true })).toBeNull()
    expect(treeKey('ArrowLeft', { parent: true, open: true })).toBe('close')
    expect(treeKey('ArrowLeft', { parent: false, open: false })).toBe('up')
  })
})

describe('the tile map', () => {
  it('gives each nation and region a tile of its own', () => {
    expect(tiles).toHaveLength(12)
    expect(new Set(tiles.map(({ column, row }) => `${column}:${row}`)).size).toBe(12)
    expect(tiles.filter(({ england }) => england)).toHaveLength(9)
  })
})
