import type { Plugin } from 'vite'

/**
 * The browser checks answers and describes no schema: what Zod knows of JSON Schema is left out of the bundle (about
 * 5 kB of the first view's script). A version in which those files export nothing stops the build.
 */
const files = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/

export function trimZod(): Plugin {
  return {
    name: 'interplay-trim-zod',
    apply: 'build',
    transform(code, id) {
      if (!files.test(id)) return null
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
      if (names.length === 0) this.error(`zod: ${id} is no longer written as expected`)
      // Some give a function when a schema is looked at: only that one is never called.
      const missing = "const missing = () => () => { throw new Error('JSON Schema is not in this bundle') }"
      return {
        code: [missing, ...names.map((name) => `export const ${name} = missing`)].join('\n'),
        map: null,
      }
    },
  }
}
