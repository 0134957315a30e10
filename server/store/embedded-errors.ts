import type { GrafeoError } from '@grafeo-db/js'
import { StoreConflict, StoreError, StoreLocked, StoreRefused, StoreUnavailable } from './errors.ts'

const firstLine = (error: unknown): string =>
  (error as Error).message.split('\n')[0]?.replace(/\.$/, '') ?? ''

function statusOf(error: unknown): string | undefined {
  return (error as GrafeoError | undefined)?.gqlStatus
}

/** Two transactions wrote the same thing; the later one may be run again. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof StoreError && statusOf(error.cause) === '40000'
}

/** Whether an error is Grafeo's: its messages have a code, or the prefix of its binding. */
function isOfEngine(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (statusOf(error) !== undefined || /GRAFEO-|^Transaction error|^Invalid argument/.test(error.message))
  )
}

/** Turns what a statement or a commit threw into a named error of the port; errors of others pass unchanged. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreError || !isOfEngine(error)) return error
  const options = { cause: error }
  const status = statusOf(error)
  if (status === '40000')
    return new StoreUnavailable('The embedded store is too busy: other changes came first.', options)
  if (status?.startsWith('G1') || status?.startsWith('G2'))
    return new StoreConflict(`The data breaks a rule of the schema: ${firstLine(error)}`, options)
  if (/os error|GRAFEO-T007|GRAFEO-S0/.test(error.message))
    return new StoreUnavailable(
      `The embedded store cannot read or write its files: ${firstLine(error)}.`,
      options,
    )
  return new StoreRefused(`Grafeo refused the statement: ${error.message}`, options)
}

/** Turns what opening the file threw into one sentence for the operator. */
export function explainOpen(error: unknown, folder: string): StoreError {
  const options = { cause: error }
  if (/cannot be locked|already (open|locked)/i.test((error as Error).message))
    return new StoreLocked(
      `Another Interplay is using the embedded store in ${folder}. Stop it, or start this one with another DATA_DIR.`,
      options,
    )
  return new StoreUnavailable(
    `The embedded store in ${folder} cannot be opened (${firstLine(error)}). Put a backup in its place, or move the folder away to start anew.`,
    options,
  )
}

/** Turns what making the folder threw into one sentence for the operator. */
export function explainFolder(error: unknown, folder: string): StoreUnavailable {
  return new StoreUnavailable(
    `The data folder ${folder} cannot be written (${firstLine(error)}). Give this user the right to, or set DATA_DIR to another folder.`,
    { cause: error },
  )
}
