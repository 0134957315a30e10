import { describe, expect, it } from 'vitest'
import { distinguishing, labelFeatures } from '#server/analysis/distinguishing'

// Ten nodes: cluster 0 is 0 to 4, cluster 1 is 5 to 8, and 9 is left out.
const LABELS = [0, 0, 0, 0, 0, 1, 1, 1, 1, -1]
const FEATURES = [
  { key: 'university', kind: 'sector', nodes: [0, 1, 2, 3] },
  { key: 'company', kind: 'sector', nodes: [5, 6, 7, 9] },
  { key: 'england', kind: 'place', nodes: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  { key: 'pets', kind: 'priority', nodes: [0, 1, 2, 3, 4] },
  { key: 'rare', kind: 'priority', nodes: [8] },
]

describe('distinguishing', () => {
  it('measures support, share and lift, best first', () => {
    const [first, second] = distinguishing(LABELS, FEATURES)
    expect(first?.map((f) => f.key)).toEqual(['pets', 'university'])
    expect(first?.[1]).toMatchObject({ kind: 'sector', support: 4, share: 0.8, overall: 4 / 9 })
    expect(first?.[1]?.lift).toBeCloseTo(1.8, 12)
    // The company that belongs to no cluster does not count.
    expect(second?.map((f) => f.key)).toEqual(['company'])
    expect(second?.[0]).toMatchObject({ support: 3, share: 0.75, overall: 3 / 9 })
  })

  it('passes over what everybody has, however large, and what only one has, however rare', () => {
    const keys = distinguishing(LABELS, FEATURES)
      .flat()
      .map((f) => f.key)
    expect(keys).not.toContain('england')
    expect(keys).not.toContain('rare')
  })

  it('scores by the log-likelihood ratio', () => {
    // The table 5 0 / 0 4: 2 * (5 ln(9/5) + 4 ln(9/4)).
    const best = distinguishing(LABELS, FEATURES)[0]?.[0]
    expect(best?.score).toBeCloseTo(2 * (5 * Math.log(9 / 5) + 4 * Math.log(9 / 4)), 10)
  })

  it('asks for as much as it is told', () => {
    expect(
      distinguishing(LABELS, FEATURES, { support: 5 })
        .flat()
        .map((f) => f.key),
    ).toEqual(['pets'])
    expect(distinguishing(LABELS, FEATURES, { lift: 3 }).flat()).toEqual([])
  })
})

describe('labelFeatures', () => {
  const feature = (key: string, kind: string, share: number, lift = 3) => ({
    ...{ key, kind, share, lift },
    support: 5,
    overall: share / lift,
    score: 10,
  })
  const keysOf = (...found: ReturnType<typeof feature>[]) => labelFeatures(found).map(({ key }) => key)

  it('says where most members sit and what they are', () => {
    expect(
      keysOf(
        feature('standards', 'priority', 0.9),
        feature('university', 'sector', 0.9),
        feature('nhs', 'sector', 0.5),
        feature('edinburgh', 'place', 0.3),
        feature('scotland', 'place', 0.8),
      ),
    ).toEqual(['scotland', 'university'])
  })

  it('says what else most of them share where neither is telling', () => {
    const london = feature('london', 'place', 0.6, 1.2)
    expect(keysOf(london, feature('one', 'programme', 0.3), feature('pets', 'priority', 0.6))).toEqual([
      'pets',
    ])
    expect(keysOf(london, feature('research', 'group', 0.6, 1.5))).toEqual(['research'])
    expect(keysOf(london)).toEqual([])
  })

  it('names a sector that is rare elsewhere by a third of the members', () => {
    expect(keysOf(feature('regulator', 'sector', 0.35, 10))).toEqual(['regulator'])
    expect(keysOf(feature('regulator', 'sector', 0.35, 3))).toEqual([])
  })
})
