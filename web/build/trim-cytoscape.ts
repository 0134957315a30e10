import type { Plugin } from 'vite'

/**
 * Cytoscape comes as one file that registers all its layouts and graph algorithms, and draws by WebGL too. The server
 * places the nodes and computes, and graph/gpu-layer.ts draws by WebGL: what is unused is unhooked here, so that the
 * bundler drops it (about a fifth of the first view's script). A version in which a hook reads otherwise stops the build.
 */
const hooks: readonly { what: string; find: RegExp; put: string }[] = [
  {
    what: 'layouts but preset',
    find: /var layout = \[\{\s*name: 'breadthfirst'[\s\S]*?\n\}\];/,
    put: "var layout = [{ name: 'null', impl: NullLayout }, { name: 'preset', impl: PresetLayout }];",
  },
  {
    what: 'methods of those layouts',
    // A variable that nobody reads is dropped; a property written to a prototype is not.
    find: /(BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype\.(\w+) = function/g,
    put: 'var unused$1$2 = function',
  },
  {
    what: 'graph algorithms',
    find: /\[elesfn\$\w+(?:, elesfn\$\w+)+, markovClustering\$1,[^\]]*\]\.forEach\(/,
    put: '[].forEach(',
  },
  {
    what: 'drawing by WebGL',
    find: /CRp\$\d+\.initWebgl = function \(opts, fns\) \{/,
    put: 'var unusedInitWebgl = function (opts, fns) {',
  },
]

export function trimCytoscape(): Plugin {
  return {
    name: 'interplay-trim-cytoscape',
    apply: 'build',
    transform(code, id) {
      if (!/\/cytoscape\.esm\.mjs$/.test(id)) return null
      let trimmed = code
      for (const { what, find, put } of hooks) {
        const after = trimmed.replace(find, put)
        if (after === trimmed) this.error(`cytoscape: the ${what} are no longer hooked in as expected`)
        trimmed = after
      }
      return { code: trimmed, map: null }
    },
  }
}
