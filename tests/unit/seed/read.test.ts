import { describe, expect, it } from 'vitest'
import { SeedInvalid } from '#seed/problems'
import { readSeed } from '#seed/read'
import type { Seed } from '#seed/schema'
import { editedSeedFolder, recordOf, seedFolderWith } from '../../support/seed-folder.ts'

/** What reading says of a seed changed in this way, a line for each problem. */
function complaints(edit: (seed: Seed) => void): string[] {
  return complaintsAbout(editedSeedFolder(edit))
}

function complaintsAbout(folder: string): string[] {
  try {
    readSeed(folder)
    return []
  } catch (error) {
    if (!(error instanceof SeedInvalid)) throw error
    return error.message.split('\n').slice(1)
  }
}

const programme = (seed: Seed, id = 'nds-forum') => recordOf(seed.programmes, id)
const place = (seed: Seed, id: string) => recordOf(seed.places, id)

describe('a seed that is not well formed', () => {
  it('is read whole when nothing is wrong', () => {
    expect(complaints(() => {})).toEqual([])
  })

  it('names a missing field', () => {
    const found = complaints((seed) => Reflect.deleteProperty(programme(seed), 'description'))
    expect(found).toEqual(['seed/programmes.json: nds-forum: description: is missing'])
  })

  it('names a field that no record has', () => {
    const found = complaints((seed) => Object.assign(programme(seed), { leads: ['dcms'] }))
    expect(found).toEqual(['seed/programmes.json: nds-forum: unknown field "leads"'])
  })

  it('names a word outside the vocabulary, and what may stand there', () => {
    const found = complaints((seed) => Object.assign(programme(seed), { status: 'running' }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      /^seed\/programmes\.json: nds-forum: status: "running" is not one of active, announced,/,
    )
  })

  it('refuses an evidence mark that is not one of the three', () => {
    const found = complaints((seed) =>
      Object.assign(recordOf(seed.relations, 'rel-0001'), { evidence: 'sure' }),
    )
    expect(found).toEqual([
      'seed/relations.json: rel-0001: evidence: "sure" is not one of seen, known, judgement',
    ])
  })

  it('refuses a date that is less exact than its precision, or in no calendar', () => {
    const found = complaints((seed) => {
      programme(seed).start = { value: '2021', precision: 'day', evidence: 'seen' }
      programme(seed, 'nuar').start = { value: '2021-02-30', precision: 'day', evidence: 'seen' }
    })
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(
      'seed/programmes.json: nds-forum: start: value must be as exact as its precision',
    )
    expect(found[1]).toContain('seed/programmes.json: nuar: start: value must be as exact as its precision')
  })

  it('names the part of a strategy that is wrong by its place in the tree', () => {
    const found = complaints((seed) => {
      const part = recordOf(seed.strategies, 'nds-2020').parts?.[0]?.parts?.[2]
      Object.assign(part as object, { name: '' })
    })
    expect(found).toEqual(['seed/strategies.json: nds-2020: parts[0].parts[2].name: must not be empty'])
  })

  it('refuses an address that is not one', () => {
    const found = complaints((seed) =>
      Object.assign(recordOf(seed.sources, 'govuk-nds'), { url: 'gov.uk/nds' }),
    )
    expect(found).toEqual(['seed/sources.json: govuk-nds: url: must be a full web address (https://...)'])
  })

  it('gives the place of a record without an id', () => {
    const found = complaints((seed) => Reflect.deleteProperty(seed.crosswalk[1] as object, 'id'))
    expect(found).toEqual(['seed/crosswalk.json: record 2: id: is missing'])
  })

  it.each([
    ['{', 'seed/places.json: cannot be read: '],
    ['{"uk": {}}', 'seed/places.json: must be a list of records'],
  ])('says when a file is not JSON or not a list: %s', (text, start) => {
    const found = complaintsAbout(seedFolderWith('places', text))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(start)
  })

  it('says when a file is missing', () => {
    expect(complaintsAbout('/nowhere')).toContain('seed/sources.json: the file is missing')
  })

  it('lists all problems, up to twenty', () => {
    const found = complaints((seed) => {
      for (const each of seed.programmes.slice(0, 25)) each.places = ['leedz']
    })
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('and 5 more')
  })
})

describe('records that disagree', () => {
  it('an unknown place is named with its field', () => {
    const found = complaints((seed) => programme(seed).places.push('leedz'))
    expect(found).toEqual(['seed/programmes.json: nds-forum: places[1]: unknown place "leedz"'])
  })

  it.each<[string, (seed: Seed) => void, string]>([
    [
      'home',
      (seed) => Object.assign(recordOf(seed.organisations, 'odi').home, { place: 'leedz' }),
      'seed/organisations.json: odi: home.place: unknown place "leedz"',
    ],
    [
      'coverage',
      (seed) => Object.assign(recordOf(seed.organisations, 'odi'), { coverage: 'leedz' }),
      'seed/organisations.json: odi: coverage: unknown place "leedz"',
    ],
    [
      'source',
      (seed) => recordOf(seed.relations, 'rel-0001').sources.push('nowhere'),
      'seed/relations.json: rel-0001: sources[1]: unknown source "nowhere"',
    ],
    [
      'source cited with what it supports',
      (seed) => recordOf(seed.crosswalk, 'cw-001').sources.push({ id: 'nowhere', supports: 'nothing' }),
      'seed/crosswalk.json: cw-001: sources[2]: unknown source "nowhere"',
    ],
    [
      'source of an identifier',
      (seed) =>
        Object.assign(recordOf(seed.organisations, 'odi').identifiers?.[0] as object, { source: 'nowhere' }),
      'seed/organisations.json: odi: identifiers[0].source: unknown source "nowhere"',
    ],
    [
      'priority',
      (seed) => programme(seed).addresses.unshift('m1-pa-privacy'),
      'seed/programmes.json: nds-forum: addresses[0]: unknown priority "m1-pa-privacy"',
    ],
    [
      'publisher',
      (seed) => Object.assign(recordOf(seed.strategies, 'nds-2020'), { publisher: 'dcmx' }),
      'seed/strategies.json: nds-2020: publisher: unknown organisation "dcmx"',
    ],
    [
      'source of a part',
      (seed) => recordOf(seed.strategies, 'nds-2020').parts?.[1]?.sources.push('nowhere'),
      'seed/strategies.json: nds-2020: parts[1].sources[1]: unknown source "nowhere"',
    ],
    [
      'implemented part',
      (seed) => Object.assign(recordOf(seed.strategies, 'nds-m1-framework-2021'), { implements: 'nds-m9' }),
      'seed/strategies.json: nds-m1-framework-2021: implements: unknown priority "nds-m9"',
    ],
    [
      'end of an alignment',
      (seed) => recordOf(seed.crosswalk, 'cw-002').to.push('ai-p9'),
      'seed/crosswalk.json: cw-002: to[1]: unknown priority "ai-p9"',
    ],
  ])('an unknown %s', (_what, edit, complaint) => {
    expect(complaints(edit)).toEqual([complaint])
  })

  it('a relation leads to what it may lead to: an organisation runs a programme', () => {
    const found = complaints((seed) => {
      const runs = seed.relations.find(({ relation }) => relation === 'runs') as Seed['relations'][number]
      Object.assign(recordOf(seed.relations, runs.id), { to: 'dcms' })
      Object.assign(recordOf(seed.relations, 'rel-0001'), { from: 'nds-forum', to: 'uk' })
    })
    expect(found).toContain(
      'seed/relations.json: rel-0001: from: "nds-forum" is a programme, not an organisation',
    )
    expect(found).toContain('seed/relations.json: rel-0001: to: "uk" is a place, not an organisation')
    expect(found.some((line) => line.endsWith('to: "dcms" is an organisation, not a programme'))).toBe(true)
  })

  it('a name or an alias is never a key', () => {
    const found = complaints((seed) => Object.assign(recordOf(seed.relations, 'rel-0001'), { to: 'DCMS' }))
    expect(found).toEqual([
      'seed/relations.json: rel-0001: to: "DCMS" is a name or an alias, which is never a key: write the id (dcms)',
    ])
  })

  it('an alias is not spelt like the id of another record', () => {
    const found = complaints((seed) => recordOf(seed.organisations, 'odi').aliases.push('techuk'))
    expect(found).toEqual([
      'seed/organisations.json: odi: aliases[1]: "techuk" is the id of another record, and an alias is never a key',
    ])
  })

  it('an id is given once, over all kinds', () => {
    const found = complaints((seed) => seed.programmes.push({ ...programme(seed), id: 'odi' }))
    expect(found).toEqual([
      'seed/programmes.json: odi: id: the id "odi" is taken by the organisation in seed/organisations.json',
    ])
  })

  it('the id of a part is no exception', () => {
    const found = complaints((seed) => {
      Object.assign(recordOf(seed.strategies, 'nds-2020').parts?.[0] as object, { id: 'uk' })
    })
    expect(found).toEqual([
      'seed/strategies.json: nds-2020: parts[0].id: the id "uk" is taken by the place in seed/places.json',
    ])
  })

  it('a source stands once, by its address', () => {
    const found = complaints((seed) => {
      seed.sources.push({ ...recordOf(seed.sources, 'govuk-nds'), id: 'govuk-nds-again' })
    })
    expect(found).toEqual([
      'seed/sources.json: govuk-nds-again: url: the same address as source "govuk-nds": cite that one',
    ])
  })

  it('a list names a record once', () => {
    const found = complaints((seed) => programme(seed).places.push('uk'))
    expect(found).toEqual(['seed/programmes.json: nds-forum: places[1]: names "uk" a second time'])
  })

  it('nothing ends before it starts', () => {
    const found = complaints((seed) => {
      programme(seed).end = { value: '2020', precision: 'year', evidence: 'known' }
      recordOf(seed.relations, 'rel-0001').end = { value: '2018-12', precision: 'month', evidence: 'known' }
      recordOf(seed.strategies, 'nds-2020').updated = { value: '2020-09-08', precision: 'day' }
    })
    expect(found).toEqual([
      'seed/programmes.json: nds-forum: end: ends (2020) before its start (2021)',
      'seed/relations.json: rel-0001: end: ends (2018-12) before its start (2019)',
      'seed/strategies.json: nds-2020: updated: was updated (2020-09-08) before it was published (2020-09-09)',
    ])
  })

  it('an end within the period of its start is no disagreement', () => {
    const found = complaints((seed) => {
      programme(seed).start = { value: '2021-09-10', precision: 'day', evidence: 'seen' }
      programme(seed).end = { value: '2021', precision: 'year', evidence: 'seen' }
    })
    expect(found).toEqual([])
  })

  it('nothing is related to itself, and no part is aligned with its own strategy', () => {
    const found = complaints((seed) => {
      Object.assign(recordOf(seed.relations, 'rel-0001'), { to: 'techuk' })
      recordOf(seed.crosswalk, 'cw-002').to.push('m1-pa-pets')
      Object.assign(recordOf(seed.strategies, 'geospatial-strategy-2030'), {
        replaces: 'geospatial-strategy-2030',
      })
      Object.assign(recordOf(seed.strategies, 'nds-2020'), { implements: 'nds-m1' })
    })
    expect(found).toEqual([
      'seed/relations.json: rel-0001: to: must differ from "from"',
      'seed/strategies.json: geospatial-strategy-2030: replaces: a strategy cannot do so with itself',
      'seed/strategies.json: nds-2020: implements: a strategy cannot do so with a part of itself',
      'seed/crosswalk.json: cw-002: to[1]: "m1-pa-pets" is a part of the same strategy as "m1-pa-data-standards" (nds-m1-framework-2021)',
    ])
  })
})

describe('the gazetteer', () => {
  it('has no place that lies within itself', () => {
    const found = complaints((seed) => Object.assign(place(seed, 'england'), { within: ['leeds'] }))
    expect(found.map((line) => line.split(': ').slice(1, 3).join(' '))).toEqual([
      'england within',
      'leeds within',
      'north-of-england within',
      'yorkshire-and-the-humber within',
    ])
    expect(found[0]).toContain('lies within itself, by way of leeds, yorkshire-and-the-humber')
  })

  it('leads from every place of the UK to the UK', () => {
    const found = complaints((seed) => Object.assign(place(seed, 'bradford'), { within: [] }))
    expect(found).toEqual([
      'seed/places.json: bradford: within: must lead to one of "uk" and "international"',
    ])
  })

  it('keeps the UK and the rest of the world apart', () => {
    const found = complaints((seed) => {
      place(seed, 'bradford').within.push('international')
      Object.assign(place(seed, 'north-of-tyne'), { within: ['united-states'] })
    })
    expect(found).toContain(
      'seed/places.json: bradford: within: must lead to one of "uk" and "international"',
    )
    expect(found).toContain('seed/places.json: north-of-tyne: within: an area must lie within "uk"')
  })

  it('is no deeper than the questions follow', () => {
    const chain = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']
    const found = complaints((seed) => {
      const added = chain.map((id, index) => ({
        id,
        name: id,
        kind: 'area' as const,
        within: [chain[index - 1] ?? 'uk'],
        evidence: 'known' as const,
      }))
      seed.places.push(...added)
    })
    expect(found).toEqual(['seed/places.json: p7: within: lies more than 6 steps deep'])
  })
})
