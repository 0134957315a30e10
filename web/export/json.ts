import { linkTo, type Shown } from './shown.ts'

/** Nodes and ties as plain JSON, with what to cite, and the sources that they name by their ids, at its head. */
export const jsonText = ({ about, sources, nodes, edges }: Shown): string =>
  JSON.stringify(
    {
      about,
      sources,
      nodes: nodes.map((node) => ({ ...byId(node), permalink: linkTo(about, node.id) })),
      edges: edges.map((edge) => ({ ...byId(edge), permalink: linkTo(about, edge.from, edge.to) })),
    },
    null,
    2,
  )

const byId = <Claim extends { sources: Shown['sources'] }>(claim: Claim) => ({
  ...claim,
  sources: claim.sources.map(({ id }) => id),
})
