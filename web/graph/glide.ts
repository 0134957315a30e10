import type { Core } from 'cytoscape'
import type { Point } from './types.ts'

/** Moves nodes from where they are to new places, smoothly; old nodes of an expansion have no target and stand still. */

const duration = 650
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2)

export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Starts the movement and returns what stops it at once, at its end. `onFrame` gets the share of the way done. */
export function glide(
  core: Core,
  targets: ReadonlyMap<string, Point>,
  onFrame: (share: number) => void,
  onEnd: () => void,
): () => void {
  const starts = new Map<string, Point>()
  for (const id of targets.keys()) starts.set(id, { ...core.getElementById(id).position() })
  const begun = performance.now()
  let frame = 0
  let over = false

  const place = (share: number): void => {
    core.batch(() => {
      for (const [id, to] of targets) {
        const from = starts.get(id) ?? to
        core
          .getElementById(id)
          .position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
      }
    })
    onFrame(share)
  }
  const finish = (): void => {
    if (over) return
    over = true
    cancelAnimationFrame(frame)
    place(1)
    onEnd()
  }
  const step = (now: number): void => {
    const share = Math.min(1, (now - begun) / duration)
    if (share >= 1) {
      finish()
      return
    }
    place(ease(share))
    frame = requestAnimationFrame(step)
  }
  if (wantsStillness()) finish()
  else frame = requestAnimationFrame(step)
  return finish
}
