/** `npm start`: installs and builds what is missing, then serves. */
import { onSupportedNode } from './lib/node-version.mjs'

onSupportedNode(() => import('./lib/start.mjs'))
