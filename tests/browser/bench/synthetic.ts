import type { GraphAnswer } from '#contract/graph'
import { seededRandom } from '#server/analysis/random'

/** A made-up answer of `/api/v1/graph` of any size, always the same: communities about seven anchors. */

const anchorCount = 7
const mixing = 0.15
const sectors = ['government-department', 'university', 'charity', 'company', 'regulator', 'local-government']

export function syntheticGraph(nodes: number, edges: number, real: GraphAnswer): GraphAnswer {
  const random = seededRandom(1)
  const anchors = Array.from({ length: anchorCount }, (_, index) => {
    const angle = (2 * Math.PI * index) / anchorCount
    const place = { x: 900 * Math.cos(angle), y: 560 * Math.sin(angle) }
    return {
      id: `anchor-${index}`,
      name: `Area ${index + 1}`,
      short: `Area ${index + 1}`,
      organisations: Math.round((nodes * 0.4) / anchorCount),
      nameStatus: null,
      confidence: null,
      parent: null,
      room: null,
      ...place,
    }
  })
  const home = (index: number) => anchors[index % anchorCount] as (typeof anchors)[number]
  const spread = () => (random() + random() + random() - 1.5) * 420
  const all = Array.from({ length: nodes }, (_, index): GraphAnswer['nodes'][number] => {
    const isOrganisation = random() < 0.6
    const near = home(index)
    return {
      id: `node-${index}`,
      type: isOrganisation ? 'organisation' : 'programme',
      name: `${isOrganisation ? 'Institute' : 'Programme'} for subject number ${index}`,
      short: `Subject ${index}`,
      nameStatus: null,
      sector: isOrganisation ? (sectors[index % sectors.length] ?? null) : null,
      kind: isOrganisation ? null : 'initiative',
      status: 'active',
      evidence: random() < 0.6 ? 'seen' : 'known',
      // Few are important and most are not, as in the seed.
      importance: random() ** 4,
      degree: Math.round((2 * edges) / nodes),
      x: near.x * 0.7 + spread(),
      y: near.y * 0.7 + spread(),
      anchors: isOrganisation ? [] : [near.id],
      places: ['uk'],
      strategies: [],
      areas: isOrganisation ? [] : [near.id],
      running: null,
    }
  })
  const pick = () => Math.floor(random() * nodes)
  const ties = Array.from({ length: edges }, (_, index): GraphAnswer['edges'][number] => {
    const from = pick()
    const inside = (from % anchorCount) + anchorCount * Math.floor(random() * Math.floor(nodes / anchorCount))
    const to = random() < mixing ? pick() : inside
    return {
      id: `tie-${index}`,
      from: `node-${from}`,
      to: `node-${to === from ? (to + 1) % nodes : to}`,
      relation: 'COLLABORATES_WITH',
      evidence: 'seen',
      review: 'unreviewed',
      start: null,
      end: null,
    }
  })
  const counted = anchors.map((anchor) => {
    const running = all.filter((node) => node.anchors.includes(anchor.id)).map(({ id }) => id)
    return { ...anchor, running, programmes: running.length, recorded: running.length }
  })
  return { ...real, nodes: all, edges: ties, anchors: counted, total: { nodes, edges } }
}
