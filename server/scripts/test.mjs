/** `npm test`: everything that must pass; the last line counts it. */
import { onSupportedNode } from './lib/node-version.mjs'

onSupportedNode(() => import('./lib/test.mjs'))
