import { renameSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { digestOf } from '../../../server/scripts/lib/hash.mjs'
import { makeFolder, writeFiles } from './folder.ts'

const files = { 'web/main.tsx': 'one', 'web/ui/Button.tsx': 'two', 'package.json': '{}' }
const paths = ['web', 'package.json']

it('gives two folders with the same content the same digest', () => {
  expect(digestOf(makeFolder(files), paths)).toBe(digestOf(makeFolder(files), [...paths].reverse()))
})

it('looks at contents, not at dates', () => {
  const folder = makeFolder(files)
  const before = digestOf(folder, paths)
  utimesSync(join(folder, 'web/main.tsx'), 1, 1)
  expect(digestOf(folder, paths)).toBe(before)
})

it('sees a changed, a new and a renamed file', () => {
  const folder = makeFolder(files)
  const digests = [digestOf(folder, paths)]
  writeFiles(folder, { 'web/ui/Button.tsx': 'three' })
  digests.push(digestOf(folder, paths))
  writeFiles(folder, { 'web/ui/Link.tsx': '' })
  digests.push(digestOf(folder, paths))
  renameSync(join(folder, 'web/ui/Link.tsx'), join(folder, 'web/ui/Anchor.tsx'))
  digests.push(digestOf(folder, paths))
  expect(new Set(digests).size).toBe(4)
})

it('does not mind a path that is not there', () => {
  expect(digestOf(makeFolder(files), [...paths, 'absent'])).toBe(digestOf(makeFolder(files), paths))
})
