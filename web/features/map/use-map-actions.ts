import { useCallback, useMemo, useReducer, useRef } from 'react'
import { type Command, emptyHistory, type History, record, redo, undo } from '../../graph/history.ts'
import type { SelectMode } from '../../graph/types.ts'
import { useViewState } from '../../state/use-view-state.ts'
import type { Asked } from './asked.ts'
import { egoToken } from './ego.ts'
import { expandedBy, type Via, withoutExpansion } from './expansion.ts'
import { isGroupId } from './grouping.ts'
import { type MapPatch, MapState, pinToken, toggled, withoutPin } from './map-state.ts'
import { inOrder, type Time, timeWords } from './period.ts'

export type MapActions = ReturnType<typeof useMapActions>['actions']

/** State of the map and all that changes it. What changes the view can be undone; what is selected goes by "back". */
export function useMapActions() {
  const [asked, set] = useViewState(MapState)
  const state = useMemo(() => inOrder(asked), [asked])
  const history = useRef<History<MapPatch>>(emptyHistory())
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const now = useRef(state)
  now.current = state

  const run = useCallback(
    (name: string, patch: MapPatch) => {
      const before = Object.fromEntries(
        Object.keys(patch).map((key) => [key, now.current[key as keyof MapState]]),
      )
      history.current = record(history.current, { name, before, after: patch })
      set(patch)
      redraw()
    },
    [set],
  )
  const step = useCallback(
    (way: typeof undo, side: 'before' | 'after'): Command<MapPatch> | null => {
      const result = way(history.current)
      if (!result) return null
      history.current = result.history as History<MapPatch>
      const command = result.command as Command<MapPatch>
      set(command[side])
      redraw()
      return command
    },
    [set],
  )
  const actions = useMemo(() => makeActions(now, history, set, run, step), [set, run, step])
  return {
    state,
    actions,
    canUndo: history.current.done.at(-1)?.name,
    canRedo: history.current.undone.at(-1)?.name,
  }
}

type Run = (name: string, patch: MapPatch) => void
type Step = (way: typeof undo, side: 'before' | 'after') => Command<MapPatch> | null

function makeActions(
  now: { current: MapState },
  history: { current: History<MapPatch> },
  set: (patch: MapPatch, options?: { replace?: boolean }) => void,
  run: Run,
  step: Step,
) {
  return {
    select: (ids: readonly string[], how: SelectMode = 'replace') => {
      const before = now.current.sel
      if (how === 'replace') return same(before, ids) ? undefined : set({ sel: [...ids] })
      if (how === 'toggle') return set({ sel: ids.reduce(toggled, [...before]) })
      set({ sel: [...new Set([...before, ...ids])] })
    },
    expand: (id: string, name: string, via: Via | null = null) =>
      run(`expand ${name}`, { x: expandedBy(now.current.x, id, undefined, via) }),
    collapse: (id: string, name: string) =>
      run(`collapse ${name}`, { x: withoutExpansion(now.current.x, id) }),
    /** Shows only this and what lies within so many steps of it. */
    focusOn: (id: string, name: string, steps = 1) =>
      run(`show only what is around ${name}`, { ego: egoToken(id, steps), sel: [id] }),
    /** Back from a part to the whole. */
    unfocus: () => run('show the whole map', { ego: undefined, only: [], x: [] }),
    /** Shows only these. */
    keepOnly: (ids: readonly string[], name: string) =>
      run(`show only ${name}`, {
        ...{ only: [...ids], ego: undefined, x: [] },
        sel: now.current.sel.filter((id) => !isGroupId(id)),
      }),
    reset: () => run('show everything', { only: [], ego: undefined, hide: [], x: [], off: [] }),
    hide: (ids: readonly string[], name: string) =>
      run(`hide ${name}`, {
        hide: [...new Set([...now.current.hide, ...ids])],
        sel: now.current.sel.filter((id) => !ids.includes(id)),
      }),
    unhide: () => run('show what was hidden', { hide: [] }),
    pin: (id: string, name: string, at: { x: number; y: number }) =>
      run(`move ${name}`, { pin: [...withoutPin(now.current.pin, id), pinToken(id, at)] }),
    unpin: (id: string, name: string) => run(`unpin ${name}`, { pin: withoutPin(now.current.pin, id) }),
    toggle: (tokens: string[], name: string) =>
      run(name, { off: tokens.reduce((off, token) => toggled(off, token), now.current.off as string[]) }),
    /** What is off from now on, such as all values of a facet but one. */
    switchOff: (off: string[], name: string) => run(name, { off }),
    group: (group: string | undefined, name: string) =>
      run(`group by ${name}`, { group, open: [], sel: now.current.sel.filter((id) => !isGroupId(id)) }),
    openGroup: (id: string, name: string) =>
      run(`open the group ${name}`, { open: [...new Set([...now.current.open, id])] }),
    closeGroup: (id: string, name: string) =>
      run(`close the group ${name}`, {
        open: now.current.open.filter((other) => other !== id),
        sel: [id],
      }),
    arrange: (arrange: string | undefined, name: string) => run(`arrange by ${name}`, { arrange }),
    time: ({ since, asOf }: Time) =>
      run(`show ${timeWords({ since, asOf }) ?? 'all years'}`, { since, asOf }),
    /** As `time`, but a step of a film: neither the history of the browser nor undo grows. */
    playTo: ({ since, asOf }: Time) => set({ since, asOf }, { replace: true }),
    /** Each letter typed replaces the address of the last. */
    find: (find: string | undefined) => set({ find }, { replace: true }),
    showAs: (as: MapState['as']) => set({ as }),
    chooseColumns: (columns: string[]) => set({ columns }, { replace: true }),
    /** Back to what is on screen, while something else is on its way: the change that asked for it is undone. */
    cancel: (shown: Asked) => {
      const last = history.current.done.at(-1)
      const back =
        last && Object.entries(last.before).every(([key, value]) => shown[key as keyof Asked] === value)
      if (back) step(undo, 'before')
      set(shown, { replace: true })
    },
    undo: () => step(undo, 'before'),
    redo: () => step(redo, 'after'),
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])
