import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { root } from '../../../server/scripts/lib/paths.mjs'
import { run } from '../../../server/scripts/lib/run.mjs'
import { newFolder } from './folder.ts'

/** One planted violation of each rule: who imports what he may not. */
const planted: [rule: string, from: string, to: string][] = [
  ['contract-sees-only', 'server/contract/a.ts', '../store/port.ts'],
  ['contract-sees-only', 'server/contract/b.ts', 'node:fs'],
  ['analysis-sees-only', 'server/analysis/a.ts', '#server/store/port'],
  ['analysis-sees-only', 'server/analysis/b.ts', 'node:fs'],
  ['store-sees-only', 'server/store/bad.ts', '#server/queries/define-query'],
  ['queries-sees-only', 'server/queries/bad.ts', '#contract/gaps'],
  ['compute-sees-only', 'server/compute/bad.ts', '#server/queries/define-query'],
  ['projections-sees-only', 'server/projections/bad.ts', 'fastify'],
  ['http-sees-only', 'server/http/bad.ts', '#server/features/gaps/gaps'],
  ['features-sees-only', 'server/features/gaps/bad.ts', '#server/plugins/errors'],
  ['plugins-sees-only', 'server/plugins/bad.ts', '#server/features/gaps/gaps'],
  ['server-features-apart', 'server/features/gaps/twin.ts', '../search/search.ts'],
  ['adapters-hidden', 'server/features/gaps/engine.ts', '#server/store/neo4j'],
  ['store-opened-at-the-edge', 'server/app.ts', './store/open.ts'],
  ['store-opened-at-the-edge', 'seed/read.ts', '#server/store/open'],
  ['drivers-in-the-store-only', 'server/queries/driver.ts', 'neo4j-driver'],
  ['main-imported-by-nobody', 'server/http/main.ts', '../main.ts'],
  ['seed-sees-only', 'seed/bad.ts', '#contract/gaps'],
  ['seed-imported-at-the-edge', 'server/features/gaps/seed.ts', '#seed/schema'],
  ['web-sees-only-contract', 'web/api/bad.ts', '../../server/store/port.ts'],
  ['web-sees-only-contract', 'web/features/gaps/bad.tsx', '#server/analysis/graph'],
  ['cytoscape-only-in-web-graph', 'web/ui/bad.tsx', 'cytoscape'],
  ['react-only-in-graph-canvas', 'web/graph/graph-view.ts', 'react'],
  ['graph-seen-through-canvas', 'web/ui/graph.tsx', '../graph/graph-view.ts'],
  ['web-features-apart', 'web/features/gaps/twin.tsx', '../map/MapView.tsx'],
  ['web-base-knows-no-feature', 'web/ui/feature.tsx', '../features/map/MapView.tsx'],
  ['export-sees-only', 'web/export/bad.ts', 'react'],
  ['no-cycles', 'server/analysis/egg.ts', './hen.ts'],
  ['nothing-imports-tests', 'server/http/test.ts', '../../tests/support/fake-store.ts'],
  ['no-unknown', 'server/http/unknown.ts', './nowhere.ts'],
  ['no-dev-dependencies-in-the-server', 'server/plugins/dev.ts', 'graphology'],
]

/** Imports that the rules must let pass, so that a rule which forbids everything is seen too. */
const allowed: [from: string, to: string][] = [
  ['server/contract/gaps.ts', 'zod'],
  ['server/store/neo4j.ts', 'neo4j-driver'],
  ['server/store/open.ts', './neo4j.ts'],
  ['server/queries/define-query.ts', '#server/store/port'],
  ['server/features/gaps/gaps.ts', '#server/analysis/graph'],
  ['server/features/gaps/routes.ts', '#contract/gaps'],
  ['server/main.ts', './store/open.ts'],
  ['seed/load.ts', '#server/store/open'],
  ['web/graph/GraphCanvas.tsx', 'react'],
  ['web/graph/layouts.ts', 'cytoscape'],
  ['web/export/csv.ts', '#contract/gaps'],
  ['web/features/map/MapView.tsx', '../../graph/GraphCanvas.tsx'],
  ['web/features/map/use-map.ts', '#contract/gaps'],
  ['tests/unit/gaps.test.ts', '#server/store/neo4j'],
]

const leaves = [
  ...[
    'server/store/port.ts',
    'server/features/search/search.ts',
    'server/plugins/errors.ts',
    'seed/schema.ts',
  ],
  ...['server/analysis/graph.ts', 'tests/support/fake-store.ts'],
]

let found: string[] = []

beforeAll(async () => {
  const files = Object.fromEntries(leaves.map((file) => [file, 'export const x = 1']))
  for (const [from, to] of [...allowed, ...planted.map(([, from, to]) => [from, to] as const)]) {
    files[from] = `import * as it from '${to}'\nexport const x = it\n`
  }
  files['server/analysis/hen.ts'] = files['server/analysis/egg.ts']?.replace('hen', 'egg') ?? ''
  const { folder, remove } = newFolder(files)
  found = await cruise(folder)
  return remove
})

async function cruise(folder: string): Promise<string[]> {
  for (const file of ['package.json', 'tsconfig.base.json'])
    copyFileSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(root, '.dependency-cruiser.cjs')
  const args = [bin, 'server', 'seed', 'web', 'tests', '--config', config, '--output-type', 'json']
  const { stdout } = await run(process.execPath, args, { cwd: folder, capture: true })
  const violations: { rule: { name: string }; from: string }[] = JSON.parse(stdout).summary.violations
  return violations.map(({ rule, from }) => `${rule.name} ${from}`)
}

it.each(planted)('%s catches %s importing %s', (rule, from) => {
  expect(found).toContain(`${rule} ${from}`)
})

it.each(allowed)('lets %s import %s', (from) => {
  expect(found.filter((line) => line.endsWith(` ${from}`))).toEqual([])
})
