import neo4j, { type Neo4jError } from 'neo4j-driver'
import {
  StoreConflict,
  StoreError,
  StoreRefused,
  StoreTimeout,
  StoreUnauthorised,
  StoreUnavailable,
  StoreUnsupported,
} from './errors.ts'

/** Where a store was meant to be, as an operator wrote it, for the sentences. */
export interface Neo4jTarget {
  /** Scheme, host and port of NEO4J_URI; never a password that stood in it. */
  uri: string
  database?: string
  /** Whether NEO4J_PASSWORD was given. */
  hasPassword: boolean
}

type Explain = (error: Neo4jError, target: Neo4jTarget) => StoreError

/** The driver's words for a failed connection are long and general; these are what an operator can act on. */
const CONNECTION_REASONS: [words: RegExp, reason: string][] = [
  [/ECONNREFUSED/, 'nothing listens on that port'],
  [/ENOTFOUND|EAI_AGAIN/, 'the host name is not known'],
  [/EHOSTUNREACH|ENETUNREACH/, 'the network does not lead there'],
  [/ETIMEDOUT|acquisition timed out|Failed to establish connection/i, 'it did not answer in time'],
  [/ECONNRESET|Connection was closed by server/, 'it closed the connection'],
  [/responded HTTP/, 'a web server answers there: Bolt listens on another port, 7687 as a rule'],
  [
    /SSL|TLS|certificate/,
    'the encrypted connection failed: +s is for a server with a trusted certificate, +ssc for a self-signed one',
  ],
]

function connectionReason(error: Neo4jError): string {
  return CONNECTION_REASONS.find(([words]) => words.test(error.message))?.[1] ?? firstLine(error.message)
}

const unavailable: Explain = (error, { uri }) =>
  new StoreUnavailable(
    `No Neo4j answers at ${uri}: ${connectionReason(error)}. Check that it is running and that NEO4J_URI is right.`,
    { cause: error },
  )

const unauthorised: Explain = (error, { uri, hasPassword }) =>
  new StoreUnauthorised(
    hasPassword
      ? `Neo4j at ${uri} refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD.`
      : `Neo4j at ${uri} asks for a password. Set NEO4J_PASSWORD (and NEO4J_USER if it is not neo4j).`,
    { cause: error },
  )

const rateLimited: Explain = (error, { uri }) =>
  new StoreUnauthorised(
    `Neo4j at ${uri} has seen too many wrong passwords and refuses to check any for a while. Wait some seconds, then check NEO4J_USER and NEO4J_PASSWORD.`,
    { cause: error },
  )

const expired: Explain = (error, { uri }) =>
  new StoreUnauthorised(
    `Neo4j at ${uri} wants the first password changed before it serves. Change it (cypher-shell: ALTER CURRENT USER SET PASSWORD FROM .. TO ..), then set NEO4J_PASSWORD.`,
    { cause: error },
  )

const forbidden: Explain = (error, { uri }) =>
  new StoreUnauthorised(`Neo4j at ${uri} does not let this user do that: ${firstLine(error.message)}`, {
    cause: error,
  })

const noDatabase: Explain = (error, { uri, database }) =>
  new StoreUnavailable(
    `Neo4j at ${uri} has no database ${database ? `"${database}"` : 'of that name'} that is running. Check NEO4J_DATABASE.`,
    { cause: error },
  )

const tooOld: Explain = (error, { uri }) =>
  new StoreUnsupported(
    `The server at ${uri} speaks no protocol that Interplay knows: Neo4j 5.26 or newer is needed.`,
    { cause: error },
  )

const timedOut: Explain = (error) =>
  new StoreTimeout('The statement took longer than its time limit and was stopped.', { cause: error })

const conflict: Explain = (error) =>
  new StoreConflict(`The data breaks a rule of the schema: ${firstLine(error.message)}`, { cause: error })

const refused: Explain = (error) =>
  new StoreRefused(`Neo4j refused the statement: ${error.message}`, { cause: error })

/** The first match explains the error. Codes: https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
const RULES: [code: RegExp, explain: Explain][] = [
  [/^Neo\.ClientError\.Security\.AuthenticationRateLimit$/, rateLimited],
  [/^Neo\.ClientError\.Security\.CredentialsExpired$/, expired],
  [/^Neo\.ClientError\.Security\.Forbidden$/, forbidden],
  [/^Neo\.ClientError\.Security\./, unauthorised],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, noDatabase],
  [/^Neo\.TransientError\.(Database|General)\.DatabaseUnavailable$/, noDatabase],
  [/TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout|ExecutionTimeout/, timedOut],
  [/ConstraintValidationFailed|ConstraintCreationFailed|ConstraintViolation/, conflict],
  [/^Neo\.(ClientError|DatabaseError)\.(Statement|Schema|Procedure|Transaction|Request)\./, refused],
]

/** The driver has no code for a server too old for it, only these words. */
const NO_COMMON_PROTOCOL = /protocol version|Unknown Bolt protocol|does not support any of the protocol/i

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').trim().replace(/\.$/, '')
}

/** Turns whatever the driver threw into a named error of the port; errors of others pass unchanged. */
export function toStoreError(error: unknown, target: Neo4jTarget): unknown {
  if (error instanceof StoreError || !(error instanceof neo4j.Neo4jError)) return error
  if (NO_COMMON_PROTOCOL.test(error.message)) return tooOld(error, target)
  const rule = RULES.find(([code]) => code.test(error.code))
  return (rule?.[1] ?? unavailable)(error, target)
}

/** Whether a driver that routes found no server, for a reason that it does not tell. */
export function isRoutingFailure(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /Could not perform discovery/.test(error.message)
}
