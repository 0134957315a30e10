import type { Core } from 'cytoscape'
import type { Camera } from './camera.ts'
import { type Focus, neighbourhood } from './focus.ts'
import type { Lit } from './focus-layer.ts'
import type { Growth } from './growth.ts'
import { focusOf } from './highlight.ts'
import type { Layers } from './layers.ts'
import { chooseLabels } from './naming.ts'
import type { Palette } from './palette.ts'
import type { Picking } from './picking.ts'
import type { Scene } from './scene.ts'
import type { GraphProps } from './types.ts'

interface ShowingOn {
  host: HTMLElement
  core: Core
  camera: Camera
  scene: Scene
  layers: Layers
  growth: Growth
  picking: Picking
  props: () => GraphProps
  palette: () => Palette
}

/** The view counts as still after so many milliseconds. */
const stillness = 70

/** What of the scene is lit and named now, and the layers that show it. */
export class Showing {
  private readonly on: ShowingOn
  private focus: Focus | null = null
  private stillTimer = 0
  private nameTimer = 0

  constructor(on: ShowingOn) {
    this.on = on
  }

  stop(): void {
    clearTimeout(this.stillTimer)
    clearTimeout(this.nameTimer)
  }

  /** Something else is selected or pointed at. */
  attend(): void {
    const { props, scene, host, layers, picking } = this.on
    const { selected } = props()
    layers.choose(props())
    this.focus = focusOf(props(), picking, scene.touching, scene.nodes)
    // On the host: Cytoscape takes any attribute of its container for a new size, and draws everything anew.
    host.toggleAttribute('data-dim', this.focus !== null)
    host.dataset['lit'] = String(this.focus?.nodes.size ?? 0)
    host.dataset['selected'] = selected.join(',')
    this.nameSoon()
  }

  /** The view has moved. */
  readonly moved = (): void => {
    const { core, camera, layers, growth, palette } = this.on
    layers.move(core, camera, palette())
    clearTimeout(this.stillTimer)
    // Names are chosen once all nodes have their sizes.
    this.stillTimer = window.setTimeout(() => growth.settle(), stillness)
  }

  /** Nodes and ties have been drawn anew. */
  readonly draw = (): void => {
    const { layers, scene, palette } = this.on
    layers.light.draw(this.lit(), palette())
    layers.labels.draw(scene, palette())
  }

  lit(): Lit | null {
    const { focus } = this
    if (!focus) return null
    const { nodes, edges, touching, at, radius } = this.on.scene
    const { hovered, cursor } = this.on.picking
    const { selected } = this.on.props()
    const pointed = hovered ?? cursor
    const strong = neighbourhood(pointed ? [pointed] : selected, touching).edges
    return { focus, nodes, edges, strong, selected: new Set(selected), cursor, at, radius }
  }

  /** Once for all that asks for it now, in a task of its own. */
  nameSoon(): void {
    this.nameTimer ||= window.setTimeout(this.name)
  }

  readonly name = (): void => {
    clearTimeout(this.nameTimer)
    this.nameTimer = 0
    const { host, core, camera, layers, scene, picking, props } = this.on
    // Names make room for each other: for all nodes at once.
    if (core.nodes().length < scene.nodes.size) return
    const { hovered, cursor } = picking
    const main = new Set([hovered, cursor, ...(hovered ? [] : props().selected)].filter((id) => id !== null))
    const { labels } = layers
    const { nodes, edges } = scene
    const obstacles = layers.obstacles(core.zoom())
    chooseLabels({ core, camera, labels, nodes, edges, focus: this.focus, main, obstacles })
    host.dataset['labels'] = String(labels.shown.length)
    host.dataset['numbers'] = String(labels.shown.filter((id) => edges.has(id)).length)
    this.draw()
  }
}
