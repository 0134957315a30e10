import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Verdict
 * @property {boolean} ok
 * @property {string} output what to show when it is not
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Verdict> | Verdict} check
 */

/** @type {Step[]} */
export const steps = [
  { name: 'style (biome)', check: () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off') },
  { name: 'types (tsc)', check: () => tool('typescript/bin/tsc', '-b') },
  { name: 'imports (dependency-cruiser)', check: cruise },
  { name: 'unused code (knip)', check: () => tool('knip/bin/knip.js', '--no-progress') },
  { name: 'process.exit only in server/main.ts', check: findExits },
]

/**
 * @param {string} bin below node_modules
 * @param {string[]} args
 * @returns {Promise<Verdict & { stdout: string }>}
 */
async function tool(bin, ...args) {
  const options = { cwd: root, capture: true, timeoutMs: 10 * 60 * 1000 }
  const { code, stdout, output } = await run(
    process.execPath,
    [join(root, 'node_modules', bin), ...args],
    options,
  )
  return { ok: code === 0, stdout, output }
}

const layers = ['server', 'seed', 'web', 'tests']

/** The import rules, and whether each layer was read at all: a compiler it cannot use makes it read nothing. */
async function cruise() {
  const bin = 'dependency-cruiser/bin/dependency-cruise.mjs'
  const args = [...layers, '--config', '.dependency-cruiser.cjs']
  const { stdout, output } = await tool(bin, ...args, '--output-type', 'json')
  return judgeCruise(stdout, layers) ?? { ok: false, output }
}

/**
 * @param {string} json as dependency-cruiser prints it
 * @param {string[]} expected folders of which at least one module must have been read
 * @returns {Verdict | undefined} nothing when it is no report
 */
export function judgeCruise(json, expected) {
  const report = parse(json)
  if (report === undefined) return undefined
  const sources = report.modules.map((module) => module.source)
  const unread = expected.filter((folder) => !sources.some((source) => source.startsWith(`${folder}/`)))
  const lines = [
    ...unread.map((folder) => `no module of ${folder}/ was read`),
    ...report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  ]
  return { ok: lines.length === 0, output: lines.join('\n') }
}

/**
 * @param {string} json
 * @returns {{ modules: { source: string }[], summary: { violations: { rule: { name: string }, from: string, to: string }[] } } | undefined}
 */
function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Whoever ends the process must first close the store, and main.ts alone holds it. Scripts are processes of their own. */
function findExits() {
  const found = ['server', 'seed', 'web']
    .flatMap((folder) => codeBelow(folder))
    .filter((file) => file !== 'server/main.ts' && !file.startsWith('server/scripts/'))
    .filter((file) => /\bprocess\.exit\(/.test(readFileSync(join(root, file), 'utf8')))
  return { ok: found.length === 0, output: found.join('\n') }
}

/** @param {string} folder */
function codeBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}
