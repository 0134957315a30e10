import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { withDeadline } from './deadline.ts'
import { StoreError, StoreUnavailable } from './errors.ts'
import { explainAddress, readAddress } from './neo4j-address.ts'
import { isRoutingFailure, type Neo4jTarget, toStoreError } from './neo4j-errors.ts'
import { toDriverParams, toRow } from './neo4j-values.ts'
import { checkVersion } from './neo4j-version.ts'
import type { Params, ReadOptions, Row, Store, StoreHealth, WriteTransaction } from './port.ts'

export interface Neo4jOptions {
  /** neo4j:// (cluster, Aura) or bolt:// (one server), with +s or +ssc for TLS. */
  uri: string
  user?: string
  /** Absent: no authentication, for a server that has it switched off. */
  password?: string
  /** Absent: the user's home database. */
  database?: string
}

const CONNECT_MS = 5_000
const RETRY_MS = 10_000
const READ_MS = 10_000
/** Loads are written in batches; one batch may take long on a busy server. */
const WRITE_MS = 120_000
const HEALTH_MS = 3_000

type Work<T> = (tx: WriteTransaction) => Promise<T>

function connect({ uri, user = 'neo4j', password }: Neo4jOptions): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password)
  try {
    return neo4j.driver(uri, auth, {
      userAgent: 'interplay',
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS,
      maxTransactionRetryTime: RETRY_MS,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    })
  } catch (error) {
    throw explainAddress(uri, error)
  }
}

async function rowsOf(tx: ManagedTransaction, cypher: string, params?: Params): Promise<Row[]> {
  const { records } = await tx.run(cypher, toDriverParams(params))
  return records.map(toRow)
}

/**
 * Runs the caller's work in a transaction of the driver. The caller sees named errors; the driver must see its
 * own, by which it decides to run the work again. Once a statement has failed the transaction is lost, whatever
 * the work makes of the error.
 */
async function runWork<T>(work: Work<T>, tx: ManagedTransaction, target: Neo4jTarget): Promise<T> {
  let failure: { error: unknown } | undefined
  const run = async (cypher: string, params?: Params) => {
    try {
      return await rowsOf(tx, cypher, params)
    } catch (error) {
      failure ??= { error }
      throw toStoreError(error, target)
    }
  }
  try {
    const result = await work({ run })
    if (!failure) return result
  } catch (error) {
    if (!failure || !neo4j.isRetryableError(failure.error)) throw error
  }
  throw failure.error
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #target: Neo4jTarget
  readonly #version: string
  /** One for all sessions, so that a read, on whichever server, sees what this process has written. */
  readonly #bookmarks = neo4j.bookmarkManager()
  #closed = false

  constructor(driver: Driver, target: Neo4jTarget, version: string) {
    this.#driver = driver
    this.#target = target
    this.#version = version
  }

  /**
   * Neo4j looks for overdue transactions every two seconds, and a server that hangs never does, so the limit is
   * kept here as well: the caller has its answer in time, and the server stops the statement soon after.
   */
  read(cypher: string, params?: Params, { timeoutMs = READ_MS }: ReadOptions = {}): Promise<Row[]> {
    const answer = this.#session('READ', (session) =>
      session.executeRead((tx) => rowsOf(tx, cypher, params), { timeout: timeoutMs }),
    )
    return withDeadline(answer, timeoutMs)
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.#session('WRITE', (session) =>
      session.executeWrite((tx) => runWork(work, tx, this.#target), { timeout: WRITE_MS }),
    )
  }

  /** An index is filled in the background: wait for it, so that the next statement can use it. */
  async define(statement: string): Promise<void> {
    await this.#session('WRITE', async (session) => {
      await session.run(statement)
      await session.run('CALL db.awaitIndexes(300)')
    })
  }

  async health(): Promise<StoreHealth> {
    const about = { engine: this.engine, version: this.#version } as const
    try {
      await this.read('RETURN 1 AS one', {}, { timeoutMs: HEALTH_MS })
      return { ok: true, ...about }
    } catch (error) {
      return { ok: false, ...about, detail: (error as Error).message }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#driver.close()
  }

  async #session<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreUnavailable('The store has been closed.')
    const session = this.#driver.session({
      database: this.#target.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    })
    try {
      return await use(session)
    } catch (error) {
      throw toStoreError(error, this.#target)
    } finally {
      await session.close().catch(() => {})
    }
  }
}

/**
 * Opens a Neo4j 5.26 or newer and makes sure that it serves.
 * @throws StoreUnavailable, StoreUnauthorised or StoreUnsupported with one sentence for the operator
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const target: Neo4jTarget = {
    uri: readAddress(options.uri),
    database: options.database,
    hasPassword: options.password !== undefined,
  }
  const driver = connect(options)
  try {
    const version = await askVersion(driver, target)
    const store = new Neo4jStore(driver, target, version)
    await store.read('RETURN 1 AS one', {}, { timeoutMs: READ_MS })
    return store
  } catch (error) {
    await driver.close().catch(() => {})
    if (isRoutingFailure(error)) await explainRouting(options, target)
    const named = toStoreError(error, target)
    throw named instanceof StoreError ? named : explainAddress(options.uri, error)
  }
}

async function askVersion(driver: Driver, { database, uri }: Neo4jTarget): Promise<string> {
  const { agent } = await driver.getServerInfo({ database })
  return checkVersion(agent, uri)
}

/**
 * A driver that routes says of every failure only that it found no server. Asking the one address directly gives
 * the reason.
 * @throws StoreError always
 */
async function explainRouting(options: Neo4jOptions, target: Neo4jTarget): Promise<never> {
  const direct = options.uri.replace(/^neo4j/, 'bolt').replace(/\?.*$/, '')
  const driver = connect({ ...options, uri: direct })
  try {
    await askVersion(driver, target)
  } catch (error) {
    throw toStoreError(error, target)
  } finally {
    await driver.close().catch(() => {})
  }
  throw new StoreUnavailable(
    `Neo4j answers at ${target.uri} but names no server that holds the database: check the cluster, or use ${readAddress(direct)} for this server alone.`,
  )
}
