import type { ViewNode } from '../../graph/types.ts'
import type { SceneNode } from './scene.ts'
import type { Lexicon } from './words.ts'

/** An entity of the scene as the drawing takes it. */
export const viewNode = (
  { id, type, name, short, importance, x, y, sector }: SceneNode,
  lexicon: Lexicon,
): ViewNode => ({ id, type, name, short, importance, x, y, mark: lexicon.mark({ type, sector }) })
