import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import { isWriteConflict, toStoreError } from './embedded-errors.ts'
import { leaf } from './embedded-values.ts'
import { StoreRefused } from './errors.ts'
import type { Params, Row, WriteTransaction } from './port.ts'
import { plainParams, plainRow } from './values.ts'

export type Work<T> = (tx: WriteTransaction) => Promise<T>

const rowsOf = (result: QueryResult): Row[] => result.toArray().map((row) => plainRow(row, leaf))

/** Ends a transaction that may have ended already. */
function rollback(tx: Transaction): void {
  try {
    tx.rollback()
  } catch {
    // Committed, or ended by the engine: nothing is left to undo.
  }
}

/**
 * Runs one statement and keeps nothing of it. `refuseWrites` has read its text before; what the engine itself
 * counts as written is the second guard.
 */
export async function runReadOnly(db: GrafeoDB, cypher: string, params: Params): Promise<Row[]> {
  const tx = db.beginTransaction()
  try {
    const result = await tx.executeCypher(cypher, params)
    if (Object.values(result.counters).some((count) => count > 0))
      throw new StoreRefused('A statement that writes was sent as a read.')
    return rowsOf(result)
  } catch (error) {
    throw toStoreError(error)
  } finally {
    rollback(tx)
  }
}

/**
 * The transaction as the caller's work sees it: statements run one after the other, and once one has failed the
 * transaction is lost, whatever the work makes of the error. Grafeo would go on; Neo4j would not.
 */
class WorkTransaction implements WriteTransaction {
  failure: unknown
  #tx: Transaction
  #last: Promise<unknown> = Promise.resolve()

  constructor(tx: Transaction) {
    this.#tx = tx
  }

  run(cypher: string, params?: Params): Promise<Row[]> {
    const rows = this.#last.then(() => this.#runNow(cypher, params))
    this.#last = rows.catch(() => {})
    return rows
  }

  /** Waits for the statements that the work did not wait for. */
  async settled(): Promise<void> {
    await this.#last
    if (this.failure) throw this.failure
  }

  async #runNow(cypher: string, params?: Params): Promise<Row[]> {
    if (this.failure) throw this.failure
    try {
      return rowsOf(await this.#tx.executeCypher(cypher, plainParams(params)))
    } catch (error) {
      this.failure = toStoreError(error)
      throw this.failure
    }
  }
}

/**
 * Runs the work in one transaction: all of it is kept, or none.
 * @throws what the work throws, or a write conflict (`isWriteConflict`) even if the work made something else of it
 */
export async function runWork<T>(db: GrafeoDB, work: Work<T>): Promise<T> {
  const tx = db.beginTransaction()
  const facade = new WorkTransaction(tx)
  try {
    const result = await work(facade)
    await facade.settled()
    tx.commit()
    return result
  } catch (error) {
    await facade.settled().catch(() => {})
    throw isWriteConflict(facade.failure) ? facade.failure : toStoreError(error)
  } finally {
    rollback(tx)
  }
}
