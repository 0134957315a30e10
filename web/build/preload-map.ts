import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Chunks of the first view, fetched beside the entry instead of after it. */
const firstView = /features\/map\/MapView\.tsx$/

/** Puts `modulepreload` links for the map's chunk and all it imports into index.html. */
export function preloadMap(): Plugin {
  return {
    name: 'interplay-preload-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((item) => item.type === 'chunk')
        const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
        const wanted = new Set<string>()
        const visit = (file: string): void => {
          const chunk = byFile.get(file)
          if (!chunk || wanted.has(file)) return
          wanted.add(file)
          for (const next of chunk.imports) visit(next)
        }
        for (const chunk of chunks) if (firstView.test(chunk.facadeModuleId ?? '')) visit(chunk.fileName)
        for (const chunk of chunks) if (chunk.isEntry) wanted.delete(chunk.fileName)
        return [...wanted].map(preloadTag)
      },
    },
  }
}

const preloadTag = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})
