import type { Camera } from './camera.ts'
import type { Title } from './fit.ts'
import { rimsOf } from './ground-layer.ts'
import type { Growth } from './growth.ts'
import type { Layers } from './layers.ts'
import { groupRadius } from './marks.ts'
import type { Scene } from './scene.ts'
import { titleOffsets } from './titles.ts'
import { sizeOf } from './to-elements.ts'
import type { Point, ViewNode } from './types.ts'

interface Fitted {
  host: HTMLElement
  camera: Camera
  growth: Growth
  layers: Layers
  scene: Scene
  /** The titles stand elsewhere. */
  onPlaced: () => void
  /** The map has another shape: nodes go there. */
  onShaped: (targets: Map<string, Point>, animate: boolean) => void
}

type Offset = ReturnType<typeof titleOffsets>[number]

/** A free part narrower than this has short titles, as a phone has. */
const narrow = 640
/** One lower than this too, if it is no wide one, as at 200% zoom. */
const [low, wide] = [430, 770]

/** Shape, titles and view of the map, fitted to the part of the window that no panel covers. */
export class Fitting {
  private readonly on: Fitted
  /** Offsets of the titles by what they follow from: details that close leave all as it was before they opened. */
  private offsets: { nodes: ReadonlyMap<string, ViewNode>; found: Map<string, Offset[]> } | null = null
  /** What the view was fitted to last: these nodes, or all. */
  private ids: readonly string[] | undefined

  constructor(on: Fitted) {
    this.on = on
  }

  /** Gives the map the shape of what is free now. Titles have to be measured before. */
  shape(): void {
    const { camera, layers, scene } = this.on
    const { anchors, rows } = layers
    this.brief()
    camera.shape([...scene.nodes.values()], [...anchors.home, ...rows.home])
  }

  /** Shows everything, or the nodes given. */
  fit(animate: boolean, ids?: readonly string[]): void {
    const { camera, scene } = this.on
    this.ids = ids
    if (ids) {
      const places = scene.places(ids)
      if (places.length > 0) camera.fitTo(places, animate)
      return
    }
    if (camera.needsShape) this.reshape(animate)
    this.placeTitles()
    camera.fitAll(this.extent, this.fixed, animate)
  }

  /**
   * The free part has changed: a reader who has not moved the view since it was fitted sees it fitted again.
   * @returns whether it was
   */
  again(): boolean {
    if (!this.on.camera.untouched) return false
    this.fit(true, this.ids)
    return true
  }

  /**
   * Nodes have come, such as neighbours: a reader who has not moved the view sees everything fitted again if some of
   * them would stand out of sight.
   * @param known the nodes there were before
   */
  follow(known: ReadonlyMap<string, unknown>): void {
    const { camera, scene } = this.on
    if (!camera.untouched) return
    const come = [...scene.nodes.keys()].filter((id) => !known.has(id))
    if (scene.places(come).every((place) => camera.shows(place))) return
    // Fitted to a part that was all there was: the part has grown.
    const fitted = this.ids && new Set(this.ids)
    if (fitted && [...known.keys()].every((id) => fitted.has(id))) this.fit(true, [...scene.nodes.keys()])
    else this.again()
  }

  /** Moves titles off the nodes, at the zoom where both fit: each makes room for the other, so twice. */
  placeTitles(): void {
    const { camera, layers } = this.on
    const { anchors, rows } = layers
    anchors.place((anchor) => camera.place(anchor))
    rows.place(camera.place)
    const points = this.extent
    for (let round = 0; round < 2; round++) {
      const { zoom } = camera.whole(points, this.fixed)
      const inPixels = anchors.home.map(({ x, y, ...size }) => {
        const at = camera.place({ x, y })
        return { ...size, x: at.x * zoom, y: at.y * zoom }
      })
      const { movable } = anchors
      const offsets = movable.includes(true) ? this.offsetsAt(zoom, inPixels) : []
      anchors.place((anchor, index) => {
        const at = camera.place(anchor)
        const { dx, dy } = (movable[index] && offsets[index]) || { dx: 0, dy: 0 }
        return { x: at.x + dx / zoom, y: at.y + dy / zoom }
      })
    }
    this.on.onPlaced()
  }

  private offsetsAt(zoom: number, titles: readonly Title[]): Offset[] {
    const { nodes } = this.on.scene
    if (this.offsets?.nodes !== nodes) this.offsets = { nodes, found: new Map() }
    const { found } = this.offsets
    const key = JSON.stringify([zoom, this.on.growth.room, titles])
    const offsets = found.get(key) ?? titleOffsets(titles, this.discs(zoom))
    found.set(key, offsets)
    return offsets
  }

  /** All nodes, and the rims of open groups. */
  private get extent(): Point[] {
    const { nodes, anchors, places, place } = this.on.scene
    return [...places(nodes.keys()), ...rimsOf(anchors, place)]
  }

  /** What keeps its size in pixels: titles, and closed groups with their names. */
  private get fixed(): Title[] {
    const { scene, growth, layers } = this.on
    const bubbles = [...scene.nodes.values()].flatMap((node) => {
      if (!node.members) return []
      const across = 2 * groupRadius(node.members) * growth.room
      return [{ ...scene.place(node), width: Math.max(across, 120), height: across + 72 }]
    })
    return [...layers.anchors.titles, ...layers.rows.titles, ...bubbles]
  }

  /** The nodes in pixels, as large as they are at the zoom where everything shows. */
  private discs(zoom: number): (Point & { radius: number })[] {
    const { scene, growth } = this.on
    return [...scene.nodes.values()].map((node) => {
      const at = scene.place(node)
      return { x: at.x * zoom, y: at.y * zoom, radius: (sizeOf(node) * growth.room) / 2 }
    })
  }

  private reshape(animate: boolean): void {
    this.shape()
    const { scene } = this.on
    const places = scene.places(scene.nodes.keys())
    this.on.onShaped(new Map(places.map(({ id, x, y }) => [id, { x, y }])), animate)
  }

  private brief(): void {
    const { host, camera, layers } = this.on
    const { width, height } = camera.free
    const brief = width < narrow || (height < low && width < wide)
    if (host.hasAttribute('data-brief') === brief) return
    host.toggleAttribute('data-brief', brief)
    layers.anchors.measure()
  }
}
