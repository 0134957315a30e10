/** A sentence for the operator: something is missing or in the way, and nothing is wrong with the code. */
export class Neo4jRunError extends Error {
  /** @override */
  name = 'Neo4jRunError'
}
