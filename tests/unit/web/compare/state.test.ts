import { describe, expect, it } from 'vitest'
import {
  CompareState,
  readTarget,
  strategiesOf,
  type Target,
  targetToken,
} from '../../../../web/features/compare/compare-state.ts'
import { drawerContents } from '../../../../web/features/compare/drawer-groups.ts'
import { bridgeRows, pairRows, partRows, setRows } from '../../../../web/features/compare/export-rows.ts'
import { upsetColumns } from '../../../../web/features/compare/upset.ts'
import { readState } from '../../../../web/state/url-state.ts'
import { shortName } from '../../../../web/ui/strategy-name.ts'
import { compared } from './compare-fixture.ts'

describe('the strategies compared', () => {
  it('are the data and the AI strategy at first', () => {
    expect(strategiesOf(readState(CompareState, ''))).toEqual(['nds-2020', 'national-ai-strategy-2021'])
  })

  it('are those of the link, and two at least', () => {
    expect(strategiesOf(readState(CompareState, 'strategies=a,b,c'))).toEqual(['a', 'b', 'c'])
    expect(strategiesOf(readState(CompareState, 'strategies=a'))).toEqual(['a', 'nds-2020'])
    expect(strategiesOf(readState(CompareState, 'strategies=1,2,3,4,5,6,7'))).toHaveLength(6)
  })
})

describe('what the drawer shows', () => {
  const targets: Target[] = [
    { kind: 'part', id: 'l1' },
    { kind: 'pair', left: 'l1', right: 'R' },
    { kind: 'set', of: 'programmes', strategies: ['left', 'right'] },
    { kind: 'bridge', id: 'odi', strategy: 'left' },
  ]

  it('comes back from the URL as it went in', () => {
    for (const target of targets) expect(readTarget(targetToken(target))).toEqual(target)
  })

  it('is nothing for a link that does not say', () => {
    for (const token of [undefined, '', 'part', 'pair:a', 'set:people:a', 'other:1'])
      expect(readTarget(token)).toBeNull()
  })

  it('lists a pair by its ends, with the reasons for aligning them', () => {
    const contents = drawerContents(compared, { kind: 'pair', left: 'l1', right: 'R' })
    expect(contents?.groups.map(({ ids }) => ids)).toEqual([['p2'], ['p1'], ['p3'], ['odi']])
    expect(contents?.notes).toHaveLength(2)
    expect(contents?.notes[0]).toContain('because of l1')
  })

  it('finds a set whatever the order of its strategies', () => {
    const contents = drawerContents(compared, {
      kind: 'set',
      of: 'programmes',
      strategies: ['left', 'right'],
    })
    expect(contents?.groups[0]?.ids).toEqual(['p2'])
    expect(contents?.title).not.toContain('only')
    const alone = drawerContents(compared, { kind: 'set', of: 'programmes', strategies: ['left'] })
    expect(alone?.title).toContain('only')
  })

  it('is closed for what the answer does not hold', () => {
    expect(drawerContents(compared, { kind: 'part', id: 'gone' })).toBeNull()
    expect(drawerContents(compared, { kind: 'bridge', id: 'gone', strategy: 'left' })).toBeNull()
  })
})

describe('the UpSet chart', () => {
  it('has the widest sets first, strategies in the order compared', () => {
    const columns = upsetColumns(compared.overlap.programmes, ['left', 'right'])
    expect(columns.map(({ strategies }) => strategies)).toEqual([['left', 'right'], ['left'], ['right']])
  })

  it('has a column for a strategy on which nothing stands alone', () => {
    const columns = upsetColumns(
      { both: ['p'], only: {}, jaccard: 1, sets: [{ strategies: ['left', 'right'], members: ['p'] }] },
      ['left', 'right'],
    )
    expect(columns.map(({ members }) => members.length)).toEqual([1, 0, 0])
  })
})

describe('tables to take away', () => {
  it('have as many fields as headings in every row', () => {
    for (const rows of [partRows(compared), pairRows(compared), setRows(compared), bridgeRows(compared)])
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(partRows(compared)).toHaveLength(1 + 7)
    expect(bridgeRows(compared)[1]).toEqual(['odi', 'Open Data Institute', 'civil-society', 2, 1, 3, 4.2])
  })
})

describe('names of strategies beside bars', () => {
  it('leave out the subtitle', () => {
    expect(shortName('x', 'Data saves lives: reshaping health and social care with data')).toBe(
      'Data saves lives',
    )
    expect(shortName('nds-m1-framework-2021', 'National Data Strategy Mission 1 Policy Framework: …')).toBe(
      'Mission 1 Framework',
    )
    expect(shortName('x', 'x'.repeat(80)).length).toBeLessThanOrEqual(44)
  })
})
