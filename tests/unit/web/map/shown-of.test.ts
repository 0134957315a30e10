import { expect, test } from 'vitest'
import { citedBy } from '../../../../web/features/map/cited.ts'
import { MapState } from '../../../../web/features/map/map-state.ts'
import { aboutOf, footOf, shownOf } from '../../../../web/features/map/shown-of.ts'

type Parts = Parameters<typeof aboutOf>[0] & { lexicon: Parameters<typeof footOf>[2] }

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
  const permalink = (href: string) => aboutOf(parts(href)).permalink
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
  const { description } = aboutOf(
    parts('https://map.example/', { asOf: '2021', hide: 'a,b', off: 'type:place' }),
  )
  expect(description).toBe(
    '3 of 10 entities and 1 of 12 ties; arranged by Nations; in force as of 2021; 2 hidden by hand; without type:place.',
  )
})

test('the licence of the software is not that of the data', () => {
  expect(aboutOf(parts('https://map.example/')).licences.map(({ name }) => name)).toEqual(['OGL'])
})

const page = (id: string) => ({
  id,
  title: id,
  url: `https://${id}.example`,
  publisher: null,
  accessed: null,
})
/** As two answers have it: that of the map, and that of an expansion. */
const overview = {
  nodes: [
    { id: 'odi', sources: ['report', 'minutes'] },
    { id: 'gds', sources: [] },
  ],
  edges: [],
  sources: [page('minutes'), page('report')],
}
const expansion = {
  nodes: [{ id: 'p', sources: ['report'] }],
  edges: [{ id: 'rel-1', note: 'Led with others.', sources: ['blog', 'report'] }],
  sources: [page('blog'), page('report')],
}

function shownWith(...answers: Parameters<typeof citedBy>[0]) {
  const { data, lexicon, ...rest } = parts('https://map.example/')
  return shownOf({
    about: aboutOf({ data, ...rest }),
    scene: data.scene,
    lexicon,
    cited: citedBy(answers),
  })
}

test('a tie is read from its beginning', () => {
  expect(shownWith(overview, expansion).edges.map(({ label }) => label)).toEqual(['runs out'])
})

test('each claim has its own sources, whichever answer told them, and all are listed once, by id', () => {
  const { nodes, edges, sources } = shownWith(overview, expansion)
  const ids = (claims: { sources: readonly { id: string }[] }[]) =>
    claims.map((claim) => claim.sources.map(({ id }) => id))
  expect(ids([...nodes])).toEqual([['report', 'minutes'], [], ['report']])
  expect(ids([...edges])).toEqual([['blog', 'report']])
  expect(edges[0]?.note).toBe('Led with others.')
  expect(sources).toEqual([page('blog'), page('minutes'), page('report')])
})

test('a claim that no answer knows any more is not written as one without sources', () => {
  expect(() => shownWith(overview)).toThrow('The map has changed')
  expect(() => shownWith({ ...overview, edges: expansion.edges }, { nodes: [], edges: [] })).toThrow()
})

test('the legend names the marks that are on the map and no others', () => {
  const { lexicon, ...rest } = parts('https://map.example/')
  const foot = footOf(aboutOf(rest), rest.data.scene.nodes, lexicon)
  expect(foot.legend.map(({ words }) => words)).toEqual(['Public bodies', 'Civil society', 'Programmes'])
  expect(foot.caption).toMatch(
    /^Source: Interplay \(https:\/\/map\.example\), revision 4, data read on 2026-11-24\. .* OGL\.$/,
  )
})
