import { expect, test } from 'vitest'
import type { Claim } from '#contract/entities'
import { becomeBy, hasLineage, lineageOf, notYetBy } from '../../../../web/features/map/lineage.ts'

/** `cdei > rta 2024-02`: claims as each end sees them. */
function world(...lines: string[]) {
  const ties = lines.map((line, index) => {
    const [from = '', , to = '', start] = line.split(' ')
    return { id: `rel-${index}`, from, to, start: start ?? null }
  })
  const claim = (id: string, other: string, direction: 'in' | 'out', start: string | null): Claim => ({
    id,
    relation: 'SUCCEEDED_BY',
    direction,
    other: { id: other, type: 'organisation', name: other.toUpperCase(), nameStatus: null },
    start,
    end: start,
    evidence: 'seen',
    review: 'unreviewed',
    precision: { start: null, end: null },
    dateEvidence: { start: null, end: null },
    note: null,
    rationale: null,
    strength: null,
    origin: null,
    sources: [],
  })
  return async (id: string): Promise<Claim[]> =>
    ties.flatMap((tie) => [
      ...(tie.from === id ? [claim(tie.id, tie.to, 'out', tie.start)] : []),
      ...(tie.to === id ? [claim(tie.id, tie.from, 'in', tie.start)] : []),
    ])
}

const ids = (steps: { other: { id: string } }[][]) => steps.map((step) => step.map(({ other }) => other.id))

const chain = world('cdei > rta 2024-02', 'rta > gds 2025', 'rta > dsit 2025', 'cddo > gds 2025')

test('a chain is followed forwards, step by step, and splits', async () => {
  const { later, earlier } = await lineageOf('cdei', chain)
  expect(ids(later)).toEqual([['rta'], ['gds', 'dsit']])
  expect(later[0]?.[0]?.date).toBe('2024-02')
  expect(earlier).toEqual([])
})

test('and backwards, through a merger', async () => {
  expect(ids((await lineageOf('gds', chain)).earlier)).toEqual([['rta', 'cddo'], ['cdei']])
})

test('in the middle it has both; what its heirs came from besides is not its own past', async () => {
  const { later, earlier } = await lineageOf('rta', chain)
  expect([ids(later), ids(earlier)]).toEqual([[['gds', 'dsit']], [['cdei']]])
})

test('a circle in the claims ends', async () => {
  const { later } = await lineageOf('a', world('a > b', 'b > c', 'c > a'))
  expect(ids(later)).toEqual([['b'], ['c']])
})

test('without such claims there is nothing to follow', async () => {
  expect(hasLineage([])).toBe(false)
  expect(hasLineage(await chain('gds'))).toBe(true)
})

const names = (heirs: { other: { id: string } }[]) => heirs.map(({ other }) => other.id)

test('what an organisation had become by a time is the last of each line by then', async () => {
  const cdei = await lineageOf('cdei', chain)
  expect(names(becomeBy('cdei', cdei, '2023'))).toEqual([])
  expect(names(becomeBy('cdei', cdei, '2024-01'))).toEqual([])
  expect(names(becomeBy('cdei', cdei, '2024-02'))).toEqual(['rta'])
  expect(names(becomeBy('cdei', cdei, '2024'))).toEqual(['rta'])
  expect(names(becomeBy('cdei', cdei, '2025-06-30'))).toEqual(['gds', 'dsit'])
})

test('a line that ends sooner than its twin keeps its own end', async () => {
  const split = world('a > b 2020', 'a > c 2020', 'c > d 2022')
  expect(names(becomeBy('a', await lineageOf('a', split), '2023'))).toEqual(['b', 'd'])
})

test('before it came together, those there at the time are named', async () => {
  const gds = await lineageOf('gds', chain)
  expect(names(notYetBy('gds', gds, '2020'))).toEqual(['cdei', 'cddo'])
  expect(names(notYetBy('gds', gds, '2024'))).toEqual(['rta', 'cddo'])
  expect(names(notYetBy('gds', gds, '2025'))).toEqual([])
})

test('without a date nobody knows whether it had happened', async () => {
  expect(becomeBy('a', await lineageOf('a', world('a > b')), '2025')).toEqual([])
})
