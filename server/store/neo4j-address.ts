import { StoreUnavailable } from './errors.ts'

const SCHEME = /^(neo4j|bolt)(\+s|\+ssc)?:$/

function notAnAddress(uri: string, reason: string): StoreUnavailable {
  return new StoreUnavailable(
    `NEO4J_URI ${uri} is no address of a Neo4j${reason}: write neo4j://host:7687 or bolt://host:7687 (neo4j+s:// or bolt+s:// for TLS).`,
  )
}

/** The same address without a user and a password that stood in it. */
function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//')
}

/**
 * Checks NEO4J_URI and gives it back fit to be printed.
 * @throws StoreUnavailable when it is no address of a Neo4j
 */
export function readAddress(uri: string): string {
  const shown = withoutSecrets(uri)
  if (!URL.canParse(uri) || !SCHEME.test(new URL(uri).protocol)) throw notAnAddress(shown, '')
  if (shown !== uri) throw notAnAddress(shown, ' (user and password go in NEO4J_USER and NEO4J_PASSWORD)')
  return shown
}

/** The driver refused the address before it tried to connect. */
export function explainAddress(uri: string, error: unknown): StoreUnavailable {
  return notAnAddress(withoutSecrets(uri), ` (${(error as Error).message})`)
}
