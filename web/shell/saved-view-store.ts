import { useSyncExternalStore } from 'react'
import { readViews, renamed, type SavedView, without, withView, writeViews } from './saved-views.ts'

/** The saved views of this browser, the same in all its tabs. Where storage is forbidden or full they last for the visit. */

const key = 'interplay-views'
const listeners = new Set<() => void>()
let views: SavedView[] = load()
let kept = true

function load(): SavedView[] {
  try {
    return readViews(localStorage.getItem(key))
  } catch {
    return []
  }
}

function change(next: SavedView[]): void {
  views = next
  try {
    localStorage.setItem(key, writeViews(views))
    kept = true
  } catch {
    kept = false
  }
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== key) return
    views = load()
    changed()
  }
  listeners.add(changed)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(changed)
    window.removeEventListener('storage', elsewhere)
  }
}

/** The list, whether this browser keeps it beyond the visit, and what changes it. */
export function useSavedViews() {
  const all = useSyncExternalStore(subscribe, () => views)
  return { views: all, kept, save, rename, remove, restore }
}

function save(name: string, address: string): void {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-')
  change(withView(views, { id, name, address, saved: new Date().toISOString() }))
}
const rename = (id: string, name: string): void => change(renamed(views, id, name))
const remove = (id: string): void => change(without(views, id))
/** Puts the list back as it was. */
const restore = (before: readonly SavedView[]): void => change([...before])
