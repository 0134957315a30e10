import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreRefused } from './errors.ts'

/** Runs tasks one at a time, in the order in which they came. */
export interface WriteQueue {
  /** @throws StoreRefused when called from inside a task: it would wait for itself for ever */
  enqueue<T>(task: () => Promise<T>): Promise<T>
  /** Settles when every task that was queued so far has ended. */
  drained(): Promise<void>
}

export function createWriteQueue(): WriteQueue {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()

  return {
    async enqueue(task) {
      if (inside.getStore())
        throw new StoreRefused('A write was started inside a write: use its transaction.')
      const result = last.then(() => inside.run(true, task))
      last = result.catch(() => {})
      return result
    },
    async drained() {
      await last
    },
  }
}
