/**
 * The store port: what every feature may ask of a graph engine, in plain JSON values.
 * Each adapter hides its engine; see README.md in this folder for the rules both keep.
 */

/** A value that crosses the port: JSON, nothing of a driver. Whole numbers travel as integers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }
export type Row = Record<string, Value>
export type Params = Record<string, Value>

export type EngineName = 'neo4j' | 'grafeo'

export interface ReadOptions {
  /** Milliseconds after which the read is given up with a `StoreTimeout`; the adapter's default when absent. */
  timeoutMs?: number
}

/** Runs statements inside one write transaction. */
export interface WriteTransaction {
  run(cypher: string, params?: Params): Promise<Row[]>
}

export interface StoreHealth {
  ok: boolean
  engine: EngineName
  version: string
  /** Why `ok` is false, in one sentence fit for an operator. */
  detail?: string
}

export interface Store {
  readonly engine: EngineName
  /** Runs one read-only statement; a statement that writes is refused. */
  read(cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]>
  /**
   * Runs `work` in one write transaction: all of it is kept, or none. `work` may run again after a
   * transient error, so it must have no effect outside the transaction.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>
  /** Runs one data definition statement (constraint or index), outside a transaction. */
  define(statement: string): Promise<void>
  health(): Promise<StoreHealth>
  close(): Promise<void>
}
