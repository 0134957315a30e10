import type { AlignedPair, CompareAnswer, ComparedPart, ComparedStrategy } from '#contract/compare'

/**
 * Two strategies. Left: a group L over l1 (p1, p2) and l2 (nothing). Right: a pillar R with p2 and p3 of its own, over
 * the sections r1 and r2 with nothing recorded, and a part T aligned with nothing.
 */
const part = (
  id: string,
  parent: string | null,
  programmeIds: string[],
  organisationIds: string[] = [],
): ComparedPart => ({
  id,
  name: `Part ${id}`,
  parent,
  depth: parent ? 1 : 0,
  kind: 'part',
  nameStatus: null,
  strategy: 's',
  programmes: programmeIds.length,
  organisations: organisationIds.length,
  effort: { claims: programmeIds.length * 4, sources: 1 },
  programmeIds,
  organisationIds,
})

const strategy = (id: string, parts: ComparedPart[], programmeIds: string[]): ComparedStrategy => ({
  id,
  type: 'strategy',
  name: id,
  programmes: programmeIds.length,
  organisations: 0,
  programmeIds,
  organisationIds: [],
  parts,
})

const end = (id: string, strategy: string) => ({
  id,
  type: 'priority' as const,
  name: `Part ${id}`,
  strategy,
  programmes: 0,
  organisations: 0,
})

const pair = (from: string, to: string, strength: string): AlignedPair => ({
  id: `${from}.${to}`,
  row: 'cw',
  from: end(from, 'left'),
  to: end(to, 'right'),
  strength,
  rationale: `because of ${from}`,
  both: [],
  fromOnly: [],
  toOnly: [],
  organisations: { both: [], fromOnly: [], toOnly: [] },
  asymmetry: 0,
  oneSided: false,
})

const overlap = {
  both: ['p2'],
  only: { left: ['p1'], right: ['p3'] },
  jaccard: 1 / 3,
  sets: [
    { strategies: ['left'], members: ['p1'] },
    { strategies: ['right', 'left'], members: ['p2'] },
    { strategies: ['right'], members: ['p3'] },
  ],
}

export const compared: CompareAnswer = {
  strategies: [
    strategy(
      'left',
      [part('L', null, ['p1', 'p2'], ['odi']), part('l1', 'L', ['p1', 'p2'], ['odi']), part('l2', 'L', [])],
      ['p1', 'p2'],
    ),
    strategy(
      'right',
      [
        part('R', null, ['p2', 'p3'], ['odi', 'ons']),
        part('r1', 'R', []),
        part('r2', 'R', []),
        part('T', null, []),
      ],
      ['p2', 'p3'],
    ),
  ],
  pairs: [pair('l1', 'r1', 'strong'), pair('l1', 'r2', 'weak'), pair('l2', 'r1', 'moderate')],
  crosswalk: true,
  overlap: { programmes: overlap, organisations: { both: [], only: {}, jaccard: 0, sets: [] } },
  bridges: [
    {
      id: 'odi',
      type: 'organisation',
      name: 'Open Data Institute',
      sector: 'civil-society',
      programmes: { left: ['p1', 'p2'], right: ['p2'] },
      ties: 3,
      across: { left: 2, right: 1 },
      score: 4.2,
    },
  ],
  names: { p1: 'Programme 1', p2: 'Programme 2', p3: 'Programme 3', odi: 'Open Data Institute' },
  meta: { revision: 1, asOf: '2026-11-24', parameters: {}, cut: null, elapsed: 1 },
}
