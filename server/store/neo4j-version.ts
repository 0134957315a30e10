import { StoreUnsupported } from './errors.ts'

const OLDEST = [5, 26] as const

/**
 * Reads the version out of what a server calls itself, such as `Neo4j/5.26.28` or `Neo4j/2026.08.1`.
 * @throws StoreUnsupported below 5.26, and for a server that is none of Neo4j's
 */
export function checkVersion(agent: string | undefined, uri: string): string {
  const match = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent ?? '')
  if (!match) throw new StoreUnsupported(`The server at ${uri} is no Neo4j: it calls itself "${agent}".`)
  const [version = '', major, minor] = match.slice(1)
  if (isOld(Number(major), Number(minor)))
    throw new StoreUnsupported(
      `Neo4j at ${uri} is version ${version}: Interplay needs 5.26 or newer. Upgrade it, or point NEO4J_URI to another.`,
    )
  return version
}

function isOld(major: number, minor: number): boolean {
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
}
