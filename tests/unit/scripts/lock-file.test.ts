import { expect, it } from 'vitest'
import { readPackages } from '../../../server/scripts/lib/dependencies.mjs'
import { root } from '../../../server/scripts/lib/paths.mjs'

const packages = readPackages(`${root}package-lock.json`) ?? {}

/**
 * npm leaves a build for another system out of the lock file when its registry does not show it that day.
 * `npm ci` then refuses (npm 11) or installs a store and a bundler without their native parts (npm 10, npm/cli
 * issue 4828). Version, os, cpu, libc and `optional` of the missing package are enough to mend an entry.
 */
it('names every build of every package, for all systems', () => {
  const folders = Object.keys(packages)
  const builds = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
  expect(builds.length).toBeGreaterThan(0)
  expect(builds.filter((name) => !folders.some((folder) => folder.endsWith(`node_modules/${name}`)))).toEqual(
    [],
  )
})

it('names no registry, so that any mirror will do', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([])
})
