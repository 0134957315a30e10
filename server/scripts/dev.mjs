/** `npm run dev`: the server with restart on change, and Vite with hot reload in front of it. */
import { onSupportedNode } from './lib/node-version.mjs'

onSupportedNode(() => import('./lib/dev.mjs'))
