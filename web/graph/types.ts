import type { EntityType, Evidence, Relation } from '#contract/common'

/** What is drawn. Positions are those of the server; the view stretches them to the window. */

export interface ViewNode {
  id: string
  type: EntityType
  /** Which mark draws it: a group of organisations, or the type. */
  mark: string
  name: string
  short: string
  importance: number
  x: number
  y: number
  /** Of a closed group: how many it holds. */
  members?: number
  /** Its members by their marks, the most first. */
  parts?: readonly { mark: string; count: number }[]
  /** Where it starts from when it joins the drawing; beside a neighbour unless told. */
  from?: Point
}

export interface ViewEdge {
  id: string
  from: string
  to: string
  relation: Relation
  evidence: Evidence
  /** Of a bundle: how many ties it stands for. */
  count?: number
}

/** Words, and fewer of them for a phone. */
export interface Line {
  words: string
  brief: string
}

export interface ViewAnchor {
  id: string
  /** Short enough for a title on the map. */
  title: string
  /** The full name, when the title is shorter. */
  name: string
  /** A line of figures below the title. */
  figures: Line
  /** Words that mark an uncertain name, or null. */
  mark: Line | null
  /** Null: nothing to open. */
  href: string | null
  x: number
  y: number
  /** How much lies here, in [0, 1]: sets the reach and the depth of the territory. Null: no territory. */
  weight: number | null
  /** Ground with a border in place of a territory: that of an open group. */
  disc?: Point & { reach: number }
  /** It stands on its point, and moves off no node: a mark on an axis. */
  still?: boolean
  /** Null: the title is centred at its point. */
  row: ViewRow | null
}

/** A title that is a row of a tree: it begins at its point, and the nodes of the row begin where its room ends. */
export interface ViewRow {
  /** Id of the anchor above. */
  parent: string | null
  depth: number
  /** What stands beside it is its own, not that of a part below. */
  own: boolean
  /** Width for the name, in the server's coordinates. */
  room: number
  /** What the figure counts, to be read out after it. */
  figures: string
}

/** Pixels at each edge of the canvas that panels cover. */
export interface Insets {
  top: number
  right: number
  bottom: number
  left: number
}

export interface GraphProps {
  nodes: readonly ViewNode[]
  edges: readonly ViewEdge[]
  anchors: readonly ViewAnchor[]
  /** Changes when the arrangement does: nodes then glide to their new places, and the view fits. */
  arrangement: string
  selected: readonly string[]
  /** Beside neighbours, these stay lit while something is selected, with the ties in `litEdges`. */
  lit: ReadonlySet<string>
  litEdges: ReadonlySet<string>
  pinned: ReadonlySet<string>
  insets: Insets
  /** A drag on the ground selects, with a frame or a free line, instead of moving the map. */
  selecting: Selecting
  drawing: DrawingWish
}

/** How nodes and ties are drawn: by WebGL, on canvas, or by what suits the map and the machine. */
export type DrawingWish = 'auto' | 'canvas' | 'webgl'

export type Selecting = 'box' | 'lasso' | null

export interface Point {
  x: number
  y: number
}

/** What becomes of what was selected before: it goes, stays, or what is picked twice is let go again. */
export type SelectMode = 'replace' | 'add' | 'toggle'

export interface GraphEvents {
  onSelect: (ids: string[], how: SelectMode) => void
  onExpand: (id: string) => void
  /** Right click, long press or menu key; `id` is null on the ground. `at` is in pixels of the window. */
  onMenu: (id: string | null, at: Point) => void
  /** A node was dragged there, in the server's coordinates. */
  onMove: (id: string, to: Point) => void
  onAnchor: (id: string) => void
  /** What a screen reader should say. */
  onSay: (text: string) => void
  /** Words for a node, for tooltips and speech. */
  describe: (id: string) => string
}
