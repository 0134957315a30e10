/** `npm run check`: style, types, who may import whom, and what nobody uses. */
import { onSupportedNode } from './lib/node-version.mjs'

onSupportedNode(() => import('./lib/check.mjs'))
