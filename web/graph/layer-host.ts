import type { Core } from 'cytoscape'
import type { Size } from './fit.ts'
import type { Palette } from './palette.ts'

/** What a layer asks of the view whenever it draws. */
export interface LayerHost {
  core: Core
  /** Cytoscape's container: what fades it fades the layer too. */
  stage: HTMLElement
  palette: () => Palette
  size: () => Size
  /** How much wider ties are than where the whole map shows. */
  tieGrowth: () => number
  /** The layer failed and is gone. */
  onLost: () => void
}
