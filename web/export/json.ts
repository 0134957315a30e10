import { linkTo, type Shown } from './shown.ts'

/** Nodes and ties as plain JSON, with what to cite at its head. */
export const jsonText = ({ about, nodes, edges }: Shown): string =>
  JSON.stringify(
    {
      about,
      nodes: nodes.map((node) => ({ ...node, permalink: linkTo(about, node.id) })),
      edges: edges.map((edge) => ({ ...edge, permalink: linkTo(about, edge.from, edge.to) })),
    },
    null,
    2,
  )
