import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildWeb, webIsStale } from '../../../server/scripts/lib/web-build.mjs'
import { makeFolder, writeFiles } from './folder.ts'

/** Stands for Vite: writes one page with the number of the build in it. */
const vite = `
  import { mkdirSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
  if (existsSync('broken')) process.exit(3)
  const out = process.argv[process.argv.indexOf('--outDir') + 1]
  mkdirSync(out, { recursive: true })
  writeFileSync(out + '/index.html', readFileSync('web/main.tsx') + ' ' + process.env.NODE_ENV)
`

const project = {
  'web/main.tsx': 'first',
  'server/contract/gaps.ts': 'shape',
  'package-lock.json': '{}',
  'node_modules/vite/bin/vite.js': vite,
  'package.json': '{"type":"module"}',
}

const ignore = () => {}
const page = (folder: string) => readFileSync(join(folder, 'dist/web/index.html'), 'utf8')

it('builds for production, and then finds nothing stale', async () => {
  const folder = makeFolder(project)
  expect(webIsStale(folder)).toBe(true)
  await buildWeb(folder, ignore)
  expect(page(folder)).toBe('first production')
  expect(webIsStale(folder)).toBe(false)
})

it.each(['web/main.tsx', 'web/new.css', 'server/contract/gaps.ts', 'package-lock.json'])(
  'builds again after a change to %s',
  async (file) => {
    const folder = makeFolder(project)
    await buildWeb(folder, ignore)
    writeFiles(folder, { [file]: 'second' })
    expect(webIsStale(folder)).toBe(true)
    await buildWeb(folder, ignore)
    expect(webIsStale(folder)).toBe(false)
  },
)

it('builds again when the page is gone', async () => {
  const folder = makeFolder(project)
  await buildWeb(folder, ignore)
  rmSync(join(folder, 'dist/web/index.html'))
  expect(webIsStale(folder)).toBe(true)
})

it('keeps the old pages when a build fails', async () => {
  const folder = makeFolder(project)
  await buildWeb(folder, ignore)
  writeFiles(folder, { 'web/main.tsx': 'second', broken: '' })
  await expect(buildWeb(folder, ignore)).rejects.toThrow('vite ended with code 3')
  expect(page(folder)).toBe('first production')
  expect(webIsStale(folder)).toBe(true)
})
