import type { Core } from 'cytoscape'
import { AnchorLayer } from './anchor-layer.ts'
import type { Box } from './boxes.ts'
import type { Camera } from './camera.ts'
import type { Size } from './fit.ts'
import { FocusLayer } from './focus-layer.ts'
import css from './graph.module.css'
import { GroundLayer } from './ground-layer.ts'
import { LabelLayer } from './label-layer.ts'
import { Lasso } from './lasso.ts'
import { Minimap } from './minimap.ts'
import type { Palette } from './palette.ts'
import { RowLayer } from './row-layer.ts'
import { Tip } from './tip.ts'
import type { GraphProps, Point, ViewAnchor } from './types.ts'

interface LayerActions {
  onAnchor: (id: string) => void
  /** A closed line was drawn, in pixels. */
  onArea: (line: readonly Point[]) => void
  /** A point of the minimap was pressed, in the coordinates of the drawing. */
  onLook: (at: Point) => void
}

/** All that lies below and above the nodes and ties, which Cytoscape draws on the stage. */
export class Layers {
  readonly stage = document.createElement('div')
  readonly ground = new GroundLayer()
  readonly light = new FocusLayer()
  readonly labels = new LabelLayer()
  readonly tip = new Tip()
  readonly anchors: AnchorLayer
  readonly rows: RowLayer
  readonly lasso: Lasso
  readonly minimap: Minimap

  constructor(host: HTMLElement, { onAnchor, onArea, onLook }: LayerActions) {
    this.anchors = new AnchorLayer(onAnchor)
    this.rows = new RowLayer(onAnchor)
    this.lasso = new Lasso(onArea)
    this.minimap = new Minimap(onLook)
    this.stage.className = css['stage'] ?? ''
    const { ground, light, labels, tip, anchors, rows, lasso, minimap, stage } = this
    host.append(ground.canvas, rows.lines, stage, light.canvas, labels.canvas)
    host.append(anchors.element, rows.element, lasso.element, minimap.element, tip.element)
  }

  resize({ width, height }: Size): void {
    this.light.resize(width, height)
    this.labels.resize(width, height)
  }

  setTitles(anchors: readonly ViewAnchor[]): void {
    this.anchors.set(anchors)
    this.rows.set(anchors)
  }

  /** What is selected, and how more is. */
  choose({ selected, selecting }: GraphProps): void {
    this.lasso.use(selecting)
    this.anchors.select(selected)
    this.rows.select(selected)
  }

  /** The view has moved. */
  move(core: Core, { size, insets, nearness }: Camera, palette: Palette): void {
    const [pan, zoom] = [core.pan(), core.zoom()]
    this.ground.move(pan, zoom)
    this.anchors.move(pan, zoom)
    this.rows.move(pan, zoom)
    this.minimap.draw(pan, zoom, size, insets, nearness, palette)
  }

  /** What no name may be written across, in pixels before panning. */
  obstacles(zoom: number): Box[] {
    return [...this.anchors.boxes(zoom), ...this.rows.boxes(zoom)]
  }
}
