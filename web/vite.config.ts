import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './build/precompress.ts'
import { preloadMap } from './build/preload-map.ts'
import { trimCytoscape } from './build/trim-cytoscape.ts'
import { trimZod } from './build/trim-zod.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const api = `http://127.0.0.1:${process.env['API_PORT'] ?? process.env['PORT'] ?? '3000'}`

/** The frame of every page and the components of the first view, in one file: many small ones compress worse. */
const base =
  /web[\\/](shell[\\/]Header|ui[\\/](OnDemand|Tooltip|Menu|Popover|Toolbar|Select|SectorMark|EvidenceBadge))\.tsx$/

/** The bundle goes to dist/web; every file but index.html carries a hash and may be cached for ever. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), trimCytoscape(), trimZod(), preloadMap(), precompress()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: base }] } } },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    fs: { allow: [here('..')] },
    // Not all of /api: the folder web/api is served from there too.
    proxy: { '^/api/(v1/|docs|openapi)': api, '/health': api },
  },
})
