/**
 * Who may import whom: the table of the architecture as rules. A layer names what it may see; whatever is
 * not named is forbidden. Run by `npm run check`, which also fails when nothing was read.
 */

/** A package of npm, wherever it is installed. */
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`)

/** What code may see: `may` lists paths and packages; modules of Node only where `node` is true. */
const layer = (name, from, may, { node = false, except } = {}) => ({
  name: `${name}-sees-only`,
  severity: 'error',
  comment: `${name} may import nothing but: ${may.join('  ')}`,
  from: { path: from, ...(except && { pathNot: except }) },
  to: { pathNot: may, ...(node && { dependencyTypesNot: ['core'] }) },
})

const forbidden = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const contract = '^server/contract/'
const analysis = '^server/analysis/'
const port = '^server/store/(port|errors)[.]ts$'
const shared = ['^server/(queries|projections|compute|http)/', analysis, port]

const server = [
  layer('contract', contract, [contract, ...npm('zod')]),
  layer('analysis', analysis, [analysis, ...npm('d3-force', 'networkanalysis-ts', '@types/d3-force')]),
  layer('store', '^server/store/', ['^server/store/', ...npm('neo4j-driver', '@grafeo-db/js')], {
    node: true,
  }),
  layer('queries', '^server/queries/', ['^server/queries/', port, ...npm('zod')], { node: true }),
  layer(
    'compute',
    '^server/compute/',
    ['^server/compute/', analysis, port, ...npm('piscina', 'lru-cache', 'tsx')],
    { node: true },
  ),
  layer('projections', '^server/projections/', [
    '^server/(projections|queries|compute)/',
    contract,
    analysis,
    port,
    ...npm('zod'),
  ]),
  layer(
    'http',
    '^server/http/',
    [...shared, contract, ...npm('zod', 'fastify', 'fastify-type-provider-zod')],
    { node: true },
  ),
  layer(
    'features',
    '^server/features/',
    ['^server/features/', ...shared, contract, ...npm('zod', 'fastify', 'minisearch')],
    { node: true },
  ),
  layer(
    'plugins',
    '^server/plugins/',
    ['^server/plugins/', ...shared, contract, ...npm('zod', 'fastify', '@fastify/[^/]+', 'fastify-[^/]+')],
    { node: true },
  ),
  forbidden(
    'server-features-apart',
    'A feature never imports another: what two share moves to projections, analysis or http.',
    { path: '^server/features/([^/]+)/' },
    { path: '^server/features/', pathNot: '^server/features/$1/' },
  ),
  forbidden(
    'adapters-hidden',
    'Outside the store only its port and its errors are known; open.ts alone chooses an engine.',
    { pathNot: '^(server/store/|tests/|server/scripts/)' },
    { path: '^server/store/', pathNot: '^server/store/(port|errors|open)[.]ts$' },
  ),
  forbidden(
    'store-opened-at-the-edge',
    'A store is opened once, at the edge, and handed on.',
    { pathNot: '^(server/main[.]ts|seed/load[.]ts|tests/|server/scripts/)' },
    { path: '^server/store/open[.]ts$' },
  ),
  forbidden(
    'drivers-in-the-store-only',
    'An engine is hidden behind the port.',
    { pathNot: '^(server/store/|tests/|server/scripts/)' },
    { path: npm('neo4j-driver', '@grafeo-db/js') },
  ),
  forbidden(
    'main-imported-by-nobody',
    'main.ts starts the process.',
    { pathNot: '^server/scripts/' },
    {
      path: '^server/main[.]ts$',
    },
  ),
]

const seed = [
  layer(
    'seed',
    '^seed/',
    ['^seed/', '^server/queries/', '^server/analysis/dates[.]ts$', port, ...npm('zod')],
    {
      node: true,
      except: '^seed/load[.]ts$',
    },
  ),
  forbidden(
    'seed-imported-at-the-edge',
    'The data set is written through the port before the server starts; features read the store.',
    { pathNot: '^(seed/|server/main[.]ts|tests/|server/scripts/)' },
    { path: '^seed/' },
  ),
]

const graph = '^web/graph/'
const canvas = '^web/graph/GraphCanvas[.]tsx$'

const web = [
  layer('export', '^web/export/', ['^web/export/', contract]),
  forbidden(
    'web-sees-only-contract',
    'The pages know the API and nothing of the server behind it.',
    { path: '^web/' },
    { path: '^(server|seed|tests|cypher)/', pathNot: contract },
  ),
  forbidden(
    'cytoscape-only-in-web-graph',
    'One class holds Cytoscape; everything else sees GraphCanvas.',
    { path: '^(web|server|seed)/', pathNot: graph },
    { path: npm('cytoscape[^/]*') },
  ),
  forbidden(
    'react-only-in-graph-canvas',
    'The graph is a class outside React; GraphCanvas.tsx is the one bridge.',
    { path: graph, pathNot: canvas },
    { path: npm('react', 'react-dom', '@tanstack/react-query', '@base-ui/react', 'wouter', 'lucide-react') },
  ),
  forbidden(
    'graph-seen-through-canvas',
    'Outside web/graph only GraphCanvas and plain types of the graph are known.',
    { path: '^web/(api|ui|state)/' },
    { path: graph },
  ),
  forbidden(
    'web-features-apart',
    'A feature never imports another: what two share moves to ui, api or state.',
    { path: '^web/features/([^/]+)/' },
    { path: '^web/features/', pathNot: '^web/features/$1/' },
  ),
  forbidden(
    'web-base-knows-no-feature',
    'Plain components, the client and the graph do not know who uses them.',
    { path: '^web/(api|ui|state|graph)/' },
    { path: '^web/features/' },
  ),
]

const everywhere = [
  forbidden('no-cycles', 'A cycle hides who depends on whom.', {}, { circular: true }),
  forbidden(
    'nothing-imports-tests',
    'Tests look at the code, never the other way.',
    { pathNot: '^tests/' },
    { path: '^tests/' },
  ),
  forbidden('no-unknown', 'An import that cannot be resolved.', {}, { couldNotResolve: true }),
  forbidden(
    'no-dev-dependencies-in-the-server',
    'The server runs with production dependencies alone.',
    { path: '^(server|seed)/', pathNot: '^server/scripts/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbidden(
    'no-undeclared-packages',
    'A package that package.json does not name.',
    {},
    {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
    },
  ),
]

module.exports = {
  forbidden: [...server, ...seed, ...web, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
