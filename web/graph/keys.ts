import { Carry, type CarryActions } from './carry.ts'
import type { Point } from './types.ts'
import { nearestInDirection, type Place, type Step } from './walk.ts'

/** The keyboard on the map: arrows walk along ties, Enter opens, Escape lets go. */

interface KeyActions extends CarryActions {
  cursor: () => string | null
  setCursor: (id: string | null) => void
  /** Where to begin when nothing is chosen. */
  start: () => string | null
  neighbours: (id: string) => Place[]
  all: () => Place[]
  at: (id: string) => Place | null
  pick: (ids: string[], how: 'replace' | 'toggle') => void
  expand: (id: string) => void
  /** Of a node, or of the ground. */
  menu: (id: string | null) => void
  pickAllInSight: () => void
  zoom: (factor: number) => void
  fit: () => void
  pan: (by: Point) => void
}

const steps: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function bindKeys(host: HTMLElement, act: KeyActions): () => void {
  const carry = new Carry(act)
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== host || event.altKey) return
    const control = event.metaKey || event.ctrlKey
    if (control ? onControl(event, act) : handle(event, act, carry)) event.preventDefault()
  }
  host.addEventListener('keydown', onKey)
  host.addEventListener('blur', carry.letGo)
  return () => {
    host.removeEventListener('keydown', onKey)
    host.removeEventListener('blur', carry.letGo)
  }
}

/** What a frame does by mouse: zoom in on some, then select all that is in sight. */
function onControl({ key }: KeyboardEvent, act: KeyActions): boolean {
  if (key.toLowerCase() !== 'a') return false
  act.pickAllInSight()
  return true
}

/** Whether the key meant something here. */
function handle(event: KeyboardEvent, act: KeyActions, carry: Carry): boolean {
  const step = steps[event.key]
  if (carry.take(event.key, step, event.shiftKey)) return event.key !== 'Tab'
  if (step && event.shiftKey) act.pan(panStep(step))
  else if (step) walk(step, act)
  else if (event.key === 'Escape') leave(act)
  else if (event.key === '+' || event.key === '=') act.zoom(1.35)
  else if (event.key === '-') act.zoom(1 / 1.35)
  else if (event.key === '0') act.fit()
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) act.menu(act.cursor())
  else return onCursor(event, act, carry)
  return true
}

/** Keys that act on the node under the cursor. */
function onCursor(event: KeyboardEvent, act: KeyActions, carry: Carry): boolean {
  const id = act.cursor()
  if (!id) return false
  // The menus show these as capitals, and so does a keyboard that is locked to them.
  const letter = event.key.toLowerCase()
  if (event.key === 'Enter') act.pick([id], event.shiftKey ? 'toggle' : 'replace')
  else if (event.key === ' ') act.pick([id], 'toggle')
  else if (letter === 'e') act.expand(id)
  else if (letter === 'm') carry.pickUp(id)
  else return false
  return true
}

function leave(act: KeyActions): void {
  act.setCursor(null)
  act.pick([], 'replace')
}

/** Along a tie if one leads that way, else to the nearest node there. */
function walk(step: Step, act: KeyActions): void {
  const id = act.cursor()
  const here = id ? act.at(id) : null
  if (!here) {
    act.setCursor(act.start())
    return
  }
  const tied = nearestInDirection(here, act.neighbours(here.id), step)
  const next = tied ?? nearestInDirection(here, act.all(), step)
  if (next) act.setCursor(next.id)
  else act.say(`Nothing further ${step === 'up' || step === 'down' ? step : `to the ${step}`}.`)
}

const panStep = (step: Step): Point => {
  const by = 80
  return {
    x: step === 'left' ? by : step === 'right' ? -by : 0,
    y: step === 'up' ? by : step === 'down' ? -by : 0,
  }
}
