import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { withDeadline } from './deadline.ts'
import { explainFolder, explainOpen, isWriteConflict, toStoreError } from './embedded-errors.ts'
import { runReadOnly, runWork, type Work } from './embedded-transaction.ts'
import { StoreUnavailable } from './errors.ts'
import type { Params, ReadOptions, Row, Store, StoreHealth } from './port.ts'
import { refuseWrites } from './read-only.ts'
import { plainParams } from './values.ts'
import { createWriteQueue } from './write-queue.ts'

export const IN_MEMORY = ':memory:'
const FILE = 'interplay.grafeo'
const READ_MS = 10_000
const ATTEMPTS = 6
const FIRST_PAUSE_MS = 10

/** Runs the work again, after a growing pause, while another transaction is in its way. */
async function runWithRetry<T>(db: GrafeoDB, work: Work<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runWork(db, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error
      await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}

/** The store port on a Grafeo database that is open already; `openEmbedded` opens one. */
export class EmbeddedStore implements Store {
  readonly engine = 'grafeo'
  readonly #db: GrafeoDB
  readonly #writes = createWriteQueue()
  #closed = false
  /** Why the last checkpoint failed; a later one that succeeds clears it. */
  #unsaved: string | undefined

  constructor(db: GrafeoDB) {
    this.#db = db
  }

  /** Grafeo cannot stop a statement: past the limit its answer is no longer waited for. */
  async read(cypher: string, params?: Params, { timeoutMs = READ_MS }: ReadOptions = {}): Promise<Row[]> {
    this.#assertOpen()
    refuseWrites(cypher)
    return withDeadline(runReadOnly(this.#db, cypher, plainParams(params)), timeoutMs)
  }

  async write<T>(work: Work<T>): Promise<T> {
    this.#assertOpen()
    return this.#writes.enqueue(async () => {
      const result = await runWithRetry(this.#db, work)
      this.#save()
      return result
    })
  }

  async define(statement: string): Promise<void> {
    this.#assertOpen()
    await this.#writes.enqueue(async () => {
      await this.#db.executeCypher(statement).catch((error) => {
        throw toStoreError(error)
      })
      this.#save()
    })
  }

  async health(): Promise<StoreHealth> {
    const about = { engine: this.engine, version: this.#db.version() } as const
    try {
      await this.read('RETURN 1 AS one')
      return this.#unsaved ? { ok: false, ...about, detail: this.#unsaved } : { ok: true, ...about }
    } catch (error) {
      return { ok: false, ...about, detail: (error as Error).message }
    }
  }

  /** Waits for the writes under way. A read under way ends on its own; its answer still comes. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#writes.drained()
    this.#db.close()
  }

  /**
   * Moves the log into the main file, with fsync, before a change is acknowledged: the log stays short (a damaged
   * byte in it drops the commits behind it), and what was acknowledged outlives a power cut.
   */
  #save(): void {
    try {
      this.#db.walCheckpoint()
      this.#unsaved = undefined
    } catch (error) {
      this.#unsaved = `The last change is in memory but could not be saved: ${(error as Error).message}`
      throw new StoreUnavailable(this.#unsaved, { cause: error })
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreUnavailable('The store has been closed.')
  }
}

/**
 * Opens the embedded store in a folder, which it makes if need be.
 * @param folder absent or `:memory:`: a store in memory, gone when it is closed
 * @throws StoreLocked when another process has it, StoreUnavailable when it cannot be read or written
 */
export function openEmbedded(folder: string = IN_MEMORY): Store {
  if (folder === IN_MEMORY) return new EmbeddedStore(grafeo.GrafeoDB.create())
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw explainFolder(error, folder)
  }
  try {
    return new EmbeddedStore(grafeo.GrafeoDB.create(join(folder, FILE)))
  } catch (error) {
    throw explainOpen(error, folder)
  }
}
