import { StoreTimeout } from './errors.ts'

/**
 * Gives up waiting after `ms`. The work itself goes on if its engine has no way to stop it; its late end is ignored.
 * @throws StoreTimeout
 */
export function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, resolve, reject } = promiseParts<T>()
  const timer = setTimeout(() => reject(timeoutOf(ms)), ms)
  work.then(resolve, reject).finally(() => clearTimeout(timer))
  return promise
}

function timeoutOf(ms: number): StoreTimeout {
  return new StoreTimeout(`The statement took longer than its ${ms / 1000} seconds.`)
}

/** Promise.withResolvers, which Node 20 lacks. */
function promiseParts<T>() {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((keep, fail) => {
    resolve = keep
    reject = fail
  })
  return { promise, resolve, reject }
}
