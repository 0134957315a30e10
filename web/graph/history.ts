/** Undo and redo of what changes the view: a stack of commands, each a change and what it was before. Immutable. */

export interface Command<Change> {
  /** What was done, as in "Undo hide HM Treasury". */
  name: string
  before: Change
  after: Change
}

export interface History<Change> {
  done: readonly Command<Change>[]
  undone: readonly Command<Change>[]
}

const most = 100

export const emptyHistory = <Change>(): History<Change> => ({ done: [], undone: [] })

/** A new command; what was undone before it is forgotten. */
export const record = <Change>(history: History<Change>, command: Command<Change>): History<Change> => ({
  done: [...history.done, command].slice(-most),
  undone: [],
})

/** The history one step back, and the command whose `before` to apply; null when there is none. */
export function undo<Change>(history: History<Change>) {
  const command = history.done.at(-1)
  if (!command) return null
  return { command, history: { done: history.done.slice(0, -1), undone: [...history.undone, command] } }
}

/** The history one step forward, and the command whose `after` to apply; null when there is none. */
export function redo<Change>(history: History<Change>) {
  const command = history.undone.at(-1)
  if (!command) return null
  return { command, history: { done: [...history.done, command], undone: history.undone.slice(0, -1) } }
}
