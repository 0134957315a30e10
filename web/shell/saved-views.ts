import { z } from 'zod'

/** Views a reader keeps under a name: a list in this browser. Pure; storage is the matter of saved-view-store.ts. */

/** A path of this site with its search part; `//host` would lead away from it. */
const address = z
  .string()
  .max(8000)
  .regex(/^\/(?![/\\])/)

const SavedView = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(80),
  address,
  /** When it was saved, ISO 8601. */
  saved: z.string().max(40),
})
export type SavedView = z.infer<typeof SavedView>

/** What is stored. A later version reads an earlier one; an entry that is broken is left out, the others stay. */
const Stored = z.object({ version: z.literal(1), views: z.array(z.unknown()) })

const most = 200

/** The views in the stored text, the newest first; none when there is no text or it is of another kind. */
export function readViews(text: string | null): SavedView[] {
  const stored = Stored.safeParse(parse(text))
  if (!stored.success) return []
  const ids = new Set<string>()
  return stored.data.views.flatMap((raw) => {
    const view = SavedView.safeParse(raw)
    if (!view.success || ids.has(view.data.id)) return []
    ids.add(view.data.id)
    return [view.data]
  })
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export const writeViews = (views: readonly SavedView[]): string => JSON.stringify({ version: 1, views })

/** The list with one more at its head; a name that is taken gets a number. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [{ ...view, name: freeName(views, view.name) }, ...views].slice(0, most)
}

export const renamed = (views: readonly SavedView[], id: string, name: string): SavedView[] => {
  const others = views.filter((view) => view.id !== id)
  return views.map((view) => (view.id === id ? { ...view, name: freeName(others, name) } : view))
}

export const without = (views: readonly SavedView[], id: string): SavedView[] =>
  views.filter((view) => view.id !== id)

/** `Gaps`, then `Gaps (2)`; an empty name is `Untitled`. */
function freeName(views: readonly SavedView[], wanted: string): string {
  const name = wanted.trim().slice(0, 72) || 'Untitled'
  const taken = new Set(views.map((view) => view.name))
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) {
    const next = `${name} (${number})`
    if (!taken.has(next)) return next
  }
}

/** All as text to send on: a name and a link, a line each. */
export const linksText = (views: readonly SavedView[], origin: string): string =>
  views.map(({ name, address: path }) => `${name}: ${origin}${path}`).join('\n')
