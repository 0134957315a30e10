import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  clearDependencyStamp,
  dependenciesAreStale,
  differingPackages,
  stampDependencies,
} from '../../../server/scripts/lib/dependencies.mjs'
import { makeFolder, writeFiles } from './folder.ts'

const lockOf = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages })
const zod = { 'node_modules/zod': { version: '4.6.7' } }
const locked = lockOf({ '': { name: 'interplay' }, ...zod })

/** A project after a plain `npm install`, which leaves no stamp of ours. */
const installed = {
  'package-lock.json': locked,
  'node_modules/.package-lock.json': lockOf(zod),
  'node_modules/zod/package.json': '{}',
}

describe('dependencies are stale', () => {
  it('in a fresh clone', () => {
    expect(dependenciesAreStale(makeFolder({ 'package-lock.json': locked }))).toBe(true)
  })

  it('when an installation was cut short', () => {
    const { 'node_modules/.package-lock.json': _, ...half } = installed
    expect(dependenciesAreStale(makeFolder(half))).toBe(true)
    expect(
      dependenciesAreStale(makeFolder({ ...installed, 'node_modules/.package-lock.json': '{"pack' })),
    ).toBe(true)
  })

  it('when the folder of a package is gone', () => {
    const { 'node_modules/zod/package.json': _, ...rest } = installed
    expect(dependenciesAreStale(makeFolder(rest))).toBe(true)
  })

  it('when the lock file asks for another version', () => {
    const folder = makeFolder(installed)
    stampDependencies(folder)
    writeFiles(folder, { 'package-lock.json': lockOf({ 'node_modules/zod': { version: '5.0.0' } }) })
    expect(dependenciesAreStale(folder)).toBe(true)
  })

  it('when they were installed for another system', () => {
    const folder = makeFolder(installed)
    writeFiles(folder, { 'node_modules/.interplay-stamp': 'digest plan9-mips\n' })
    expect(dependenciesAreStale(folder)).toBe(true)
  })
})

describe('dependencies are not stale', () => {
  it('after npm start installed them', () => {
    const folder = makeFolder({ 'package-lock.json': locked, 'node_modules/zod/package.json': '{}' })
    stampDependencies(folder)
    expect(dependenciesAreStale(folder)).toBe(false)
  })

  it('after a plain npm install', () => {
    expect(dependenciesAreStale(makeFolder(installed))).toBe(false)
  })

  it('when the lock file changed in words only', () => {
    const folder = makeFolder(installed)
    stampDependencies(folder)
    writeFiles(folder, { 'package-lock.json': `${locked}\n` })
    expect(dependenciesAreStale(folder)).toBe(false)
  })
})

it('takes the stamp away before it installs again', () => {
  const folder = makeFolder(installed)
  stampDependencies(folder)
  clearDependencyStamp(folder)
  expect(existsSync(join(folder, 'node_modules/.interplay-stamp'))).toBe(false)
})

it('names the packages that differ and lets optional ones be absent', () => {
  const wanted = {
    '': {},
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
    'node_modules/esbuild': { version: '0.25.0', optional: true },
  }
  const here = { 'node_modules/vite': { version: '8.0.0' }, 'node_modules/esbuild': { version: '0.24.0' } }
  expect(differingPackages(wanted, here)).toEqual([
    'node_modules/vite',
    'node_modules/react',
    'node_modules/esbuild',
  ])
})
