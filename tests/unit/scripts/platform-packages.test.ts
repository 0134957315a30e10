import { expect, it } from 'vitest'
import { missingPlatformPackages } from '../../../server/scripts/lib/platform-packages.mjs'

/** A lock file written on Linux: it knows of all builds and describes one. */
const packages = {
  'node_modules/@grafeo-db/js': {
    version: '0.6.0',
    optionalDependencies: {
      '@grafeo-db/js-darwin-arm64': '0.6.0',
      '@grafeo-db/js-linux-arm64-gnu': '0.6.0',
      '@grafeo-db/js-linux-arm64-musl': '0.6.0',
      '@grafeo-db/js-linux-x64-gnu': '0.6.0',
      '@grafeo-db/js-win32-x64-msvc': '0.6.0',
    },
  },
  'node_modules/@grafeo-db/js-linux-x64-gnu': { version: '0.6.0', optional: true },
  'node_modules/vite': { version: '8.3.8', optionalDependencies: { fsevents: '~2.3.3' } },
}

it.each([
  [{ platform: 'linux', arch: 'x64', libc: 'gnu' }, []],
  [{ platform: 'linux', arch: 'arm64', libc: 'gnu' }, ['@grafeo-db/js-linux-arm64-gnu@0.6.0']],
  [{ platform: 'linux', arch: 'arm64', libc: 'musl' }, ['@grafeo-db/js-linux-arm64-musl@0.6.0']],
  [{ platform: 'darwin', arch: 'arm64', libc: '' }, ['@grafeo-db/js-darwin-arm64@0.6.0']],
  [{ platform: 'win32', arch: 'x64', libc: '' }, ['@grafeo-db/js-win32-x64-msvc@0.6.0']],
])('finds the builds that the lock file leaves out on %o', (system, missing) => {
  expect(missingPlatformPackages(packages, system)).toEqual(missing)
})
