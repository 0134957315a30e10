import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const EXE = process.platform === 'win32' ? '.exe' : ''

/** Where package managers put JDKs beside the one on the path. */
const JDK_FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java']

/** @typedef {{ path: string, major: number }} Java */

/**
 * Reads the major version in what `java -version` prints: 17 in `openjdk version "17.0.15"`, 8 in `"1.8.0_402"`.
 * @param {string} text
 * @returns {number | undefined}
 */
function parseJavaVersion(text) {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(text)
  if (!match) return undefined
  return Number(match[1] === '1' ? match[2] : match[1])
}

/** @param {string} path @returns {Java | undefined} */
function probe(path) {
  const { status, stderr, stdout } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 20_000 })
  const major = status === 0 ? parseJavaVersion(`${stderr}${stdout}`) : undefined
  return major === undefined ? undefined : { path, major }
}

/** @param {string} folder @returns {string[]} */
function jdksIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((name) => [
      join(folder, name, 'bin', 'java'),
      join(folder, name, 'Contents', 'Home', 'bin', 'java'),
    ])
    .filter((path) => existsSync(path))
}

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', `java${EXE}`)] : []
  return [...home, 'java', ...JDK_FOLDERS.flatMap(jdksIn)]
}

/**
 * Looks for a Java that runs the release: JAVA_HOME first, then the path, then the usual folders. A Java newer
 * than Neo4j supports is taken only when there is no other.
 * @param {{ minJava: number, maxJava: number }} release
 * @returns {{ java?: Java, newestFound?: number }}
 */
export function findJava({ minJava, maxJava }, env = process.env) {
  /** @type {Java[]} */
  const found = []
  for (const path of candidates(env)) {
    const java = probe(path)
    if (!java) continue
    if (java.major >= minJava && java.major <= maxJava) return { java }
    found.push(java)
  }
  const newestFound = found.length ? Math.max(...found.map((each) => each.major)) : undefined
  return { java: found.find((each) => each.major >= minJava), newestFound }
}
