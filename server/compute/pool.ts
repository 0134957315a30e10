/**
 * Heavy work off the main thread: a pool of worker threads (piscina) that starts with its first task,
 * gives its memory back when idle, and runs the pure functions of tasks.ts by name.
 */

import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import type { TaskInput, TaskName, TaskResult } from './tasks.ts'

export interface PoolOptions {
  /** Threads at most; all cores but one (for the main thread) unless told, and never more than 4. */
  threads?: number
  /** Milliseconds after which an idle thread ends and gives back its memory; 3 seconds unless told. */
  idleTimeoutMs?: number
  /** Tasks that may wait for a thread; 100 unless told. More are refused with `ComputeBusy`. */
  maxWaiting?: number
  /** Megabytes of JavaScript heap for one thread; past them the task fails and the process lives. */
  maxHeapMb?: number
}

interface RunOptions {
  /** Gives the task up: it leaves the queue, or its thread is ended; the promise rejects with an AbortError. */
  signal?: AbortSignal
  /** Buffers of `input` to hand over instead of copying; the caller can no longer read them. */
  transfer?: ArrayBuffer[]
}

export interface Compute {
  /**
   * Runs one task in a worker thread. `input` and the result cross by structured clone; typed arrays in the
   * result by transfer. Rejects with what the task threw, an AbortError, or `ComputeBusy`.
   */
  run<N extends TaskName>(name: N, input: TaskInput<N>, options?: RunOptions): Promise<TaskResult<N>>
  /** Ends all threads; what still waits or runs rejects. May be called twice. */
  close(): Promise<void>
}

/** Too many tasks wait: worth a 503 and another try later. */
export class ComputeBusy extends Error {
  override readonly name = 'ComputeBusy'
}

/** A pool; no thread starts before the first task. */
export function createCompute(options: PoolOptions = {}): Compute {
  let pool: Piscina | undefined
  let closed = false
  return {
    async run(name, input, { signal, transfer } = {}) {
      if (closed) throw new Error('compute: the pool is closed')
      pool ??= startPool(options)
      // `transferList` is left out rather than undefined: piscina reads its length.
      const how = { ...(signal && { signal }), ...(transfer && { transferList: transfer }) }
      return pool.run({ name, input }, how).catch(asBusy)
    },
    async close() {
      closed = true
      const ending = pool
      pool = undefined
      await ending?.destroy()
    },
  }
}

function startPool({
  threads,
  idleTimeoutMs = 3_000,
  maxWaiting = 100,
  maxHeapMb = 2048,
}: PoolOptions): Piscina {
  return new Piscina({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    execArgv: ['--import', loader()],
    minThreads: 0,
    maxThreads: threads ?? Math.max(1, Math.min(4, availableParallelism() - 1)),
    idleTimeout: idleTimeoutMs,
    maxQueue: maxWaiting,
    // Results are few and large: a small nursery keeps the memory of a thread low and costs no time.
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 16 },
    recordTiming: false,
  })
}

/** Threads read TypeScript through tsx, whatever runs the main thread (tsx, Vitest). */
function loader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}

function asBusy(error: unknown): never {
  if (error instanceof Error && /queue is at limit|No task queue available/.test(error.message)) {
    throw new ComputeBusy('compute: too many tasks are waiting', { cause: error })
  }
  throw error
}
