import { expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { organisations, programmes, random } from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

const search = async (q: string) =>
  (await get(`search?q=${encodeURIComponent(q)}`)).items as {
    id: string
    matched: { field: string; value: string }
  }[]

test('every organisation is found first or second by each of its names and aliases', async () => {
  const missed: string[] = []
  for (const { id, name, aliases } of organisations) {
    for (const text of [name, ...aliases]) {
      const found = (await search(text)).slice(0, 2).map((item) => item.id)
      if (!found.includes(id)) missed.push(`${text}: ${found}`)
    }
  }
  expect(missed).toEqual([])
})

test('every programme is found by its name', async () => {
  const missed: string[] = []
  for (const { id, name } of programmes) {
    if (!(await search(name)).slice(0, 2).some((item) => item.id === id)) missed.push(name)
  }
  expect(missed).toEqual([])
})

test('one wrong letter does not hide an organisation', async () => {
  const next = random(20261124)
  const missed: string[] = []
  for (const { id, name, aliases } of organisations) {
    for (const text of [name, ...aliases].filter((one) => one.length > 3)) {
      const at = Math.floor(next() * text.length)
      const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)]
      const wrong = text.slice(0, at) + letter + text.slice(at + 1)
      if (!(await search(wrong)).some((item) => item.id === id)) missed.push(`${text} as ${wrong}`)
    }
  }
  expect(missed).toEqual([])
})

test('an identifier finds its organisation and says so', async () => {
  const [first] = await search('GB-CHC-210183')
  expect(first).toMatchObject({ matched: { field: 'identifier', value: 'GB-CHC-210183' } })
})

test('a search for a later name finds it: RTA, which CDEI became', async () => {
  expect((await search('RTA')).map((item) => item.id)).toContain('rta')
})

test('an ambiguous acronym finds all who bear it', async () => {
  const found = (await search('DfE')).map((item) => item.id)
  const bearers = organisations.filter(
    ({ aliases, name }) => /^DfE/.test(name) || aliases.some((alias) => alias.startsWith('DfE')),
  )
  expect(bearers.length).toBeGreaterThan(0)
  for (const { id } of bearers) expect(found).toContain(id)
})

test('accents and case do not matter', async () => {
  const plain = await search('odi')
  expect((await search('ÓDÍ')).map((item) => item.id)).toEqual(plain.map((item) => item.id))
})

test('facets count what the other filters leave, and filters narrow', async () => {
  const all = await get('search?limit=1')
  const bySector = new Map(organisations.map((one) => [one.sector, 0]))
  for (const { sector } of organisations) bySector.set(sector, (bySector.get(sector) ?? 0) + 1)
  const counted = Object.fromEntries(
    all.facets.sector.map((one: { value: string; count: number }) => [one.value, one.count]),
  )
  expect(counted).toEqual(Object.fromEntries(bySector))
  const regulators = await get('search?sector=regulator&limit=200')
  expect(regulators.total).toBe(bySector.get('regulator'))
  expect(regulators.facets.sector.length).toBe(all.facets.sector.length)
  expect(regulators.facets.type).toEqual([
    { value: 'organisation', name: 'organisation', count: regulators.total },
  ])
})

test('a place holds what lies in its cities', async () => {
  const wales = await get('search?place=wales&type=organisation&limit=200')
  const ids = wales.items.map((item: { id: string }) => item.id)
  const inWales = organisations.filter(({ home }) =>
    ['cardiff', 'newport', 'swansea', 'wales'].includes(home.place),
  )
  expect(ids.sort()).toEqual(inWales.map(({ id }) => id).sort())
})

test('pages follow each other without a gap or a repeat', async () => {
  const seen: string[] = []
  let cursor = ''
  do {
    const page = await get(`search?q=data&limit=25${cursor && `&cursor=${cursor}`}`)
    seen.push(...page.items.map((item: { id: string }) => item.id))
    cursor = page.next ?? ''
    if (cursor) expect(page.meta.cut.total).toBe(page.total)
  } while (cursor)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe((await get('search?q=data&limit=1')).total)
})

test.each([
  ['search?colour=blue', 'colour', 'unknown parameter'],
  ['search?limit=0', 'limit', /1 to 200/],
  ['search?type=dragon', 'type', /organisation/],
  ['search?place=atlantis', 'place', /atlantis/],
  ['search?sector=pirates', 'sector', /pirates/],
  ['search?strategy=nope', 'strategy', /nope/],
  ['search?cursor=forged', 'cursor', /not one/],
  [`search?q=${'x'.repeat(201)}`, 'q', /./],
])('%s names the field %s', async (path, field, reason) => {
  const answer = await problem(path)
  expect(answer.status).toBe(400)
  expect(answer.errors?.[0]).toMatchObject({ field, reason: expect.stringMatching(reason) })
})

test('a cursor of another question is refused', async () => {
  const { next } = await get('search?q=data&limit=5')
  expect((await problem(`search?q=health&limit=5&cursor=${next}`)).errors?.[0]?.field).toBe('cursor')
})
