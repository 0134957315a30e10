import { Neo4jRunError } from './error.mjs'

/**
 * @typedef {object} Release
 * @property {string} version
 * @property {number} minJava lowest Java that runs it
 * @property {number} maxJava highest Java that Neo4j supports for it
 * @property {string} mainClass
 * @property {string[]} jvmFlags
 */

export const DEFAULT_VERSION = '5.26.28'

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

/** The releases this runner was tried with; another one may move its main class. @type {Release[]} */
const RELEASES = [
  {
    version: DEFAULT_VERSION,
    minJava: 17,
    maxJava: 21,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    jvmFlags: OPENS,
  },
  {
    version: '2026.08.1',
    minJava: 21,
    maxJava: 25,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    jvmFlags: [...OPENS, '--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'],
  },
]

/** @param {string} version @returns {Release} */
export function findRelease(version) {
  const release = RELEASES.find((each) => each.version === version)
  if (release) return release
  const known = RELEASES.map((each) => each.version).join(' and ')
  throw new Neo4jRunError(`Neo4j ${version} is not one this runner knows: it runs ${known}.`)
}
