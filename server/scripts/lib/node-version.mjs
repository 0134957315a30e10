/**
 * The one check that must run on any Node, so this file imports nothing and keeps to old syntax.
 * Vite and its bundler set the floor: Node 20.19, or 22.12 and later.
 */

/**
 * @param {string} version as `process.version` gives it, such as `v20.19.0`
 * @returns {string | null} one sentence for the reader, or null when this Node will do
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (isSupported(major, minor)) return null
  return `Interplay needs Node 20.19, 22.12 or newer; this is ${version} (see https://nodejs.org).`
}

/**
 * @param {number} major
 * @param {number} minor
 */
function isSupported(major, minor) {
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major >= 23
}

/**
 * Runs `load` on a Node that will do; otherwise says so and ends with exit code 1.
 *
 * @param {() => Promise<unknown>} load imports the script proper, whose syntax an old Node may not read
 */
export function onSupportedNode(load) {
  const problem = nodeProblem(process.version)
  if (problem === null) return load()
  console.error(problem)
  process.exitCode = 1
}
