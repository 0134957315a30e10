import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSeed } from '#seed/load-seed'
import { readSeed } from '#seed/read'
import type { Seed } from '#seed/schema'
import type { Store } from '#server/store/port'

/**
 * A small map drawn by hand: one strategy `plan` with the parts `a` and `b`, and another, `other`, whose part `z` is
 * aligned with `a`. Read on 1 January 2025.
 */
export interface GapCase {
  name: string
  programmes: {
    id: string
    serves: string[]
    runs?: string[]
    partners?: string[]
    places?: string[]
    start?: string
    end?: string
    status?: string
    evidence?: 'seen' | 'known' | 'judgement'
    sources?: string[]
  }[]
  /** Pairs of organisations that collaborate. */
  ties?: [string, string][]
  /** Parameters of the question; the strategy is `plan`. */
  question: string
  /** What must be found, in this order. */
  gaps: { id: string; severity: number; explanation: string; [key: string]: unknown }[]
}

const source = {
  ...{ id: 'text', url: 'https://example.org/text', title: 'A text', publisher: 'Somebody' },
  accessed: '2025-01-01',
}

const dated = (value: string) => ({
  value,
  precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day',
  evidence: 'seen',
})

/** Loads the map of a case into an empty store. */
export async function loadCase(store: Store, drawn: GapCase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-case-'))
  try {
    for (const [file, records] of Object.entries(seedOf(drawn)))
      writeFileSync(join(folder, `${file}.json`), JSON.stringify(records))
    await loadSeed(store, { folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seedOf({ programmes, ties = [] }: GapCase): Record<keyof Seed, unknown[]> {
  const people = programmes.flatMap(({ runs = [], partners = [] }) => [...runs, ...partners])
  const organisations = [...new Set(['publisher', ...people, ...ties.flat()])]
  const relations = [
    ...programmes.flatMap(({ id, runs = [], partners = [], evidence = 'seen', sources = ['text'] }) => [
      ...runs.map((from) => ({ relation: 'runs', from, to: id, evidence, sources })),
      ...partners.map((from) => ({ relation: 'partners-in', from, to: id, evidence, sources })),
    ]),
    ...ties.map(([from, to]) => ({
      ...{ relation: 'collaborates-with', from, to, evidence: 'seen', sources: ['text'] },
    })),
  ]
  const strategy = (id: string, parts: string[]) => ({
    ...{
      id,
      name: `The ${id}`,
      publisher: 'publisher',
      jurisdiction: 'uk',
      published: { value: '2020', precision: 'year' },
    },
    ...{ url: 'https://example.org', evidence: 'seen', sources: ['text'] },
    parts: parts.map((part) => ({
      ...{
        id: part,
        name: `Part ${part.toUpperCase()}`,
        kind: 'pillar',
        evidence: 'seen',
        sources: ['text'],
      },
    })),
  })
  return {
    sources: [source],
    places: readSeed().places,
    organisations: organisations.map((id) => ({
      ...{ id, name: id.toUpperCase(), aliases: [], sector: 'civil-society', description: 'Drawn by hand.' },
      ...{ status: 'active', statusEvidence: 'seen', home: { place: 'london', evidence: 'seen' } },
      ...{ coverage: 'uk', evidence: 'seen', sources: ['text'] },
    })),
    programmes: programmes.map(
      ({
        id,
        serves,
        places = ['uk'],
        start = '2020',
        end,
        status = 'active',
        evidence = 'seen',
        sources = ['text'],
      }) => ({
        ...{ id, name: id.toUpperCase(), kind: 'programme', status, description: 'Drawn by hand.' },
        ...{ start: dated(start), ...(end && { end: dated(end) }), places, addresses: serves },
        ...{ rationale: 'Drawn so.', evidence, sources },
      }),
    ),
    strategies: [strategy('plan', ['a', 'b']), strategy('other', ['z'])],
    relations: relations.map((each, index) => ({
      ...{ id: `rel-${String(index + 1).padStart(4, '0')}`, ...each, origin: 'stated' },
    })),
    crosswalk: [
      {
        id: 'cw-001',
        from: 'a',
        to: ['z'],
        strength: 'strong',
        rationale: 'So drawn.',
        evidence: 'judgement',
        sources: ['text'],
      },
    ],
  }
}
