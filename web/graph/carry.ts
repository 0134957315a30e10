import type { Point } from './types.ts'
import type { Step } from './walk.ts'

/** A node carried by the keyboard, as a mouse drags one: picked up, moved by the arrows, put down or put back. */

export interface CarryActions {
  /** Where it stands in pixels; null when it cannot be moved. */
  whereIs: (id: string) => Point | null
  moveTo: (id: string, to: Point) => void
  putDown: (id: string) => void
  say: (text: string) => void
}

/** Pixels a press, and with Shift. */
const [step, far] = [12, 60]
const ways: Record<Step, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

export class Carry {
  private readonly act: CarryActions
  private held: { id: string; from: Point } | null = null

  constructor(act: CarryActions) {
    this.act = act
  }

  pickUp(id: string): void {
    const from = this.act.whereIs(id)
    this.held = from && { id, from }
    const how = 'Picked up. Arrow keys move it, Enter puts it down, Escape puts it back.'
    this.act.say(from ? how : 'This cannot be moved.')
  }

  /** Whether the key was for the node that is carried. */
  take(key: string, way: Step | undefined, shift: boolean): boolean {
    if (!this.held) return false
    const { id, from } = this.held
    if (way) this.move(id, way, shift ? far : step)
    else if (key === 'Escape') this.end('Put back.', () => this.act.moveTo(id, from))
    else if (key === 'Enter' || key === ' ' || key.toLowerCase() === 'm') this.letGo()
    // Zoom and the like have to wait: where it was is known in pixels.
    return true
  }

  /** As when a mouse button comes up. */
  readonly letGo = (): void => {
    const { held } = this
    if (held) this.end('Put down.', () => this.act.putDown(held.id))
  }

  private move(id: string, way: Step, by: number): void {
    const at = this.act.whereIs(id)
    if (at) this.act.moveTo(id, { x: at.x + ways[way].x * by, y: at.y + ways[way].y * by })
  }

  private end(words: string, done: () => void): void {
    this.held = null
    done()
    this.act.say(words)
  }
}
