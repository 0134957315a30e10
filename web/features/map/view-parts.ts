import type { RefObject } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { MapState } from './map-state.ts'
import type { MapActions } from './use-map-actions.ts'
import type { MapData } from './use-map-data.ts'
import type { Lexicon } from './words.ts'

/** What every part of the map view works with. */
export interface ViewParts {
  data: MapData
  state: MapState
  actions: MapActions
  lexicon: Lexicon
}

export interface PanelProps extends ViewParts {
  narrow: boolean
  graph: RefObject<GraphHandle | null>
}
