import { expect, test } from 'vitest'
import { MapState } from '../../../../web/features/map/map-state.ts'
import { footOf, shownOf } from '../../../../web/features/map/shown-of.ts'

type Parts = Parameters<typeof shownOf>[0]

const node = (id: string, type: string, group: string) => ({ id, type, group })

/** Three of ten entities are shown, and one of twelve ties. */
function parts(href: string, state: Record<string, string> = {}): Parts {
  const scene = {
    nodes: [
      node('odi', 'organisation', 'civil'),
      node('gds', 'organisation', 'public'),
      node('p', 'programme', 'programme'),
    ],
    edges: [
      { id: 'rel-1', from: 'odi', to: 'p', relation: 'RUNS', evidence: 'seen', start: '2021', end: null },
    ],
    candidates: { nodes: Array(3), edges: Array(1) },
    counts: new Map(),
  }
  const graph = { total: { nodes: 10, edges: 12 }, arrangedBy: { id: 'nation', name: 'Nations' } }
  const lexicon = {
    relation: (relation: string, direction: string) => `${relation.toLowerCase()} ${direction}`,
    mark: (each: { group: string }) => each.group,
    group: (id: string) => ({ civil: 'Civil society', public: 'Public bodies' })[id],
  }
  const metadata = {
    name: 'The map',
    revision: 4,
    dataRead: '2026-11-24',
    citation: 'Contributors (2026). The map.',
    licence: [
      { name: 'OGL', url: 'https://ogl.example', covers: '' },
      { name: 'MIT', url: 'https://mit.example', covers: 'The software' },
    ],
  }
  return { data: { scene, graph }, state: MapState.parse(state), lexicon, metadata, href } as unknown as Parts
}

test('the link is to the map, wherever the map stands when it is taken', () => {
  const permalink = (href: string) => shownOf(parts(href)).about.permalink
  expect(permalink('https://map.example/?sel=odi,gds&off=type:place')).toBe(
    'https://map.example/?sel=odi,gds&off=type:place',
  )
  expect(permalink('https://map.example/embed?sel=odi&controls=legend')).toBe('https://map.example/?sel=odi')
  expect(permalink('https://map.example/stories/thin/2?arrange=nation')).toBe(
    'https://map.example/?arrange=nation',
  )
  expect(permalink('https://map.example/')).toBe('https://map.example/')
})

test('how much of how much is shown, and what was left out, is said in words', () => {
  const { description } = shownOf(
    parts('https://map.example/', { asOf: '2021', hide: 'a,b', off: 'type:place' }),
  ).about
  expect(description).toBe(
    '3 of 10 entities and 1 of 12 ties; arranged by Nations; in force as of 2021; 2 hidden by hand; without type:place.',
  )
})

test('the licence of the software is not that of the data', () => {
  expect(shownOf(parts('https://map.example/')).about.licences.map(({ name }) => name)).toEqual(['OGL'])
})

test('a tie is read from its beginning', () => {
  expect(shownOf(parts('https://map.example/')).edges.map(({ label }) => label)).toEqual(['runs out'])
})

test('the legend names the marks that are on the map and no others', () => {
  const { lexicon, ...rest } = parts('https://map.example/')
  const foot = footOf(shownOf({ ...rest, lexicon }), lexicon)
  expect(foot.legend.map(({ words }) => words)).toEqual(['Public bodies', 'Civil society', 'Programmes'])
  expect(foot.caption).toMatch(
    /^Source: Interplay \(https:\/\/map\.example\), revision 4, data read on 2026-11-24\. .* OGL\.$/,
  )
})
