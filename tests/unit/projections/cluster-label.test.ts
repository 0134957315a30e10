import { describe, expect, it } from 'vitest'
import { clusterLabels } from '#server/projections/cluster-label'

type Cluster = Parameters<typeof clusterLabels>[0][number]

/** `sector:Regulator` shared by most of a cluster around some members. */
function cluster(text: string, ...members: string[]): Cluster {
  const [kind = '', name = ''] = text.split(':')
  const found = text
    ? [
        {
          kind,
          name,
          key: text,
          id: name,
          nodes: [],
          share: 0.9,
          lift: 6,
          support: 5,
          overall: 0.1,
          score: 9,
        },
      ]
    : []
  return { found, leading: members.map((member) => ({ name: member, short: member })) } as never
}

describe('the names of clusters', () => {
  it('say what most share and around whom, the short ones only what', () => {
    expect(clusterLabels([cluster('sector:Regulator', 'FCA', 'Ofcom', 'ICO')])).toEqual([
      { label: 'Regulators, around FCA and Ofcom', short: 'Regulators' },
    ])
  })

  it('name who is in the middle where nothing is shared', () => {
    expect(clusterLabels([cluster('', 'DCMS', 'CDEI'), cluster('', 'ODI')])).toEqual([
      { label: 'Around DCMS and CDEI', short: 'Around DCMS' },
      { label: 'Around ODI', short: 'Around ODI' },
    ])
  })

  it('never read alike, however short', () => {
    const labels = clusterLabels([
      cluster('place:London', 'FCA', 'ICO'),
      cluster('place:Wales', 'SAIL'),
      cluster('place:London', 'GLA', 'TfL'),
    ])
    expect(labels.map(({ short }) => short)).toEqual(['London, around FCA', 'Wales', 'London, around GLA'])
  })

  it('take the short title of a part of a strategy, as the map does', () => {
    const [label] = clusterLabels([cluster('priority:Promote the development of data intermediaries', 'ODI')])
    expect(label).toEqual({ label: 'Data intermediaries, around ODI', short: 'Data intermediaries' })
  })
})
