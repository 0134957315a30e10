/**
 * Builds for this system that the lock file does not name. npm writes a lock file for the systems its
 * registry showed it that day, and `npm ci` then leaves out the others in silence (npm/cli issue 4828): the
 * native parts of the store or the bundler would be missing.
 *
 * @param {import('./dependencies.mjs').Packages} packages of package-lock.json
 * @param {{ platform: string, arch: string, libc: string }} system libc is `gnu`, `musl` or '' off Linux
 * @returns {string[]} such as `@grafeo-db/js-darwin-arm64@0.6.0`, ready for `npm install`
 */
export function missingPlatformPackages(packages, system) {
  const builds = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
  return builds
    .filter(([name, version]) => /^\d/.test(version) && fits(name, system) && !isLocked(packages, name))
    .map(([name, version]) => `${name}@${version}`)
    .sort()
}

/**
 * @param {string} name
 * @param {{ platform: string, arch: string, libc: string }} system
 */
function fits(name, { platform, arch, libc }) {
  if (!new RegExp(`[-/]${platform}-${arch}(-|$)`).test(name)) return false
  return libc === 'musl' ? !name.endsWith('-gnu') : !name.endsWith('-musl')
}

/**
 * @param {import('./dependencies.mjs').Packages} packages
 * @param {string} name
 */
function isLocked(packages, name) {
  return Object.keys(packages).some((folder) => folder.endsWith(`node_modules/${name}`))
}

/** The system this process runs on. */
export function thisSystem() {
  return { platform: process.platform, arch: process.arch, libc: libcOf(process.platform) }
}

/** @param {string} platform */
function libcOf(platform) {
  if (platform !== 'linux') return ''
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport())
  return report?.header?.glibcVersionRuntime ? 'gnu' : 'musl'
}
