import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CompareState } from '../../../../web/features/compare/compare-state.ts'
import { GapsState } from '../../../../web/features/gaps/gaps-state.ts'
import { MapState } from '../../../../web/features/map/map-state.ts'
import { stories } from '../../../../web/features/stories/stories.ts'
import {
  entitiesOf,
  inline,
  Story,
  stepAddress,
  stepNumber,
  viewOf,
} from '../../../../web/features/stories/story.ts'
import { readState, writeState } from '../../../../web/state/url-state.ts'
import { actorIds, priorityIds, strategyIds } from '../../../support/seed-ties.ts'

const seedIds = new Set([...actorIds, ...priorityIds, ...strategyIds])
const steps = stories.flatMap((story) =>
  story.steps.map((step, index) => ({ name: `${story.id}/${index + 1}`, story, step, number: index + 1 })),
)

test('three stories are shipped, each under an id of its own', () => {
  expect(stories.map(({ id }) => id)).toEqual(['seed-organisations', 'thin-mission-1', 'data-and-ai'])
})

test.each(steps)('$name speaks only of what is in the seed', ({ step }) => {
  const { search } = viewOf(step)
  const params = new URLSearchParams(search)
  const inView = ['only', 'x', 'sel', 'hide'].flatMap((key) => params.get(key)?.split(',') ?? [])
  const ids = [...entitiesOf(step), ...inView.map((token) => token.split(':')[0] ?? '')]
  expect(ids.filter((id) => !seedIds.has(id))).toEqual([])
})

/** What each view keeps in its address. */
const states = { '/': MapState, '/gaps': GapsState, '/compare': CompareState }

test.each(steps)('$name asks its view for what the view knows', ({ step }) => {
  const { path, search } = viewOf(step)
  const schema = states[path as keyof typeof states]
  expect([path, schema !== undefined]).toEqual([path, true])
  const params = new URLSearchParams(search)
  expect([...params.keys()].filter((key) => !(key in schema.shape))).toEqual([])
  // A value that the view would not accept falls back to the default, and is then not written again.
  const state = readState(schema as typeof MapState, search)
  const again = new URLSearchParams(writeState(schema as typeof MapState, '', state))
  const defaults = readState(schema as typeof MapState, '') as Record<string, unknown>
  for (const [key, value] of params)
    if (String(defaults[key]) !== value) expect([key, again.get(key)]).toEqual([key, value])
})

test('only the map lights what a step speaks of', () => {
  expect(steps.filter(({ step }) => viewOf(step).path !== '/' && step.highlights.length > 0)).toEqual([])
})

test('what the map is arranged by in a step exists', () => {
  for (const { name, step } of steps) {
    const arrange = new URLSearchParams(viewOf(step).search).get('arrange')
    const known = arrange === null || seedIds.has(arrange) || ['nation', 'region', 'sector'].includes(arrange)
    expect([name, known]).toEqual([name, true])
  }
})

test('no two paragraphs of a step are equal, and no name is written in two ways within one', () => {
  for (const { name, step } of steps) {
    expect([name, new Set(step.text).size]).toEqual([name, step.text.length])
    for (const paragraph of step.text) {
      const ids = inline(paragraph).flatMap((part) => (typeof part === 'string' ? [] : [part.id]))
      expect([name, new Set(ids).size]).toEqual([name, ids.length])
    }
  }
})

test('figures are read live, so no sentence carries a count', () => {
  const counted = /\b\d+ (programmes|organisations|ties|priorities|areas)\b/
  expect(
    steps.filter(({ step }) => step.text.some((text) => counted.test(text))).map(({ name }) => name),
  ).toEqual([])
})

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../seed/${file}.json`, import.meta.url), 'utf8'))

test('what the text claims of the seed holds there', () => {
  const programmes = read('programmes') as {
    id: string
    addresses: string[]
    status: string
    start?: { value: string }
  }[]
  const relations = read('relations') as {
    relation: string
    from: string
    to: string
    start?: { value: string }
  }[]
  const tied = (from: string, relation: string, to: string) =>
    relations.find((each) => each.from === from && each.relation === relation && each.to === to)

  const safety = programmes.filter(({ addresses }) => addresses.includes('m1-pa-online-safety'))
  expect(safety.map(({ id }) => id).sort()).toEqual(['drcf-workplan', 'osdi', 'osdi-taxonomy'])
  expect(new Set(safety.map(({ status }) => status))).toEqual(new Set(['completed']))

  const pillars = programmes.flatMap(({ addresses }) => addresses.filter((part) => part.startsWith('ai-')))
  expect([...new Set(pillars)].sort()).toEqual(['ai-p1', 'ai-p2', 'ai-p3'])

  const supporters = relations.filter(
    ({ relation, to }) => relation === 'supports' && to === 'data-ecosystem-mapping-pilot',
  )
  expect(supporters.map(({ from }) => from).sort()).toEqual(['odi', 'royal-society', 'techuk'])
  expect(programmes.find(({ id }) => id === 'data-ecosystem-mapping-pilot')).toMatchObject({
    status: 'ended-or-unknown',
    start: { value: '2022-01' },
  })
  expect(tied('techuk', 'runs', 'nds-forum-network-group')?.start?.value).toBe('2022-03-24')
  expect(tied('techuk', 'co-chairs', 'nds-forum')).toBeDefined()
  expect(tied('dcms', 'succeeded-by', 'dsit')?.start?.value).toBe('2023')
  expect(tied('cdei', 'succeeded-by', 'rta')?.start?.value).toBe('2024-02')
  for (const heir of ['gds', 'dsit']) expect(tied('rta', 'succeeded-by', heir)?.start?.value).toBe('2025')
  expect(
    tied('royal-society', 'runs', 'rs-pets-2019') && tied('royal-society', 'runs', 'rs-pets-2023'),
  ).toBeDefined()
  expect(tied('royal-society', 'collaborates-with', 'turing')).toBeDefined()
  expect(
    tied('odi', 'collaborates-with', 'microsoft') && tied('odi', 'runs', 'greenwich-data-trust'),
  ).toBeDefined()
  for (const id of ['odi', 'cdei', 'turing']) {
    const own = relations.filter(
      ({ from, relation }) => from === id && ['runs', 'partners-in'].includes(relation),
    )
    const parts = own.flatMap(({ to }) => programmes.find((each) => each.id === to)?.addresses ?? [])
    expect([
      id,
      parts.some((part) => part.startsWith('ai-')),
      parts.some((part) => part.startsWith('m1-')),
    ]).toEqual([id, true, true])
  }
})

test('a step is a permalink: its address leads back to it', () => {
  for (const { story, number } of steps) {
    const [path = ''] = stepAddress(story, number).split('?')
    const [, , id, text] = path.split('/')
    expect([id, stepNumber(story, text)]).toEqual([story.id, number])
  }
})

test('a step that is not there is the first', () => {
  const [story] = stories
  for (const text of [undefined, '', '0', '-1', '1.5', '99', 'two'])
    expect(stepNumber(story as Story, text)).toBe(1)
})

test('names in the text are found, and nothing else of it is lost', () => {
  expect(inline('With [techUK](techuk) and [ODI](odi).')).toEqual([
    'With ',
    { words: 'techUK', id: 'techuk' },
    ' and ',
    { words: 'ODI', id: 'odi' },
    '.',
  ])
})

test('a story with a field that nobody reads is refused, so that a typing error is seen', () => {
  const [story] = stories
  expect(Story.safeParse({ ...story, hightlights: [] }).success).toBe(false)
  expect(Story.safeParse({ ...story, steps: story?.steps.slice(0, 1) }).success).toBe(false)
})
