import { z } from 'zod'
import type { Params, Row, Store, WriteTransaction } from '#server/store/port'
import { type CypherFile, loadCypher, parameterNames } from './load-cypher.ts'

/** Whatever can run a statement: a store (read only) or a write transaction. */
type Runner = Pick<Store, 'read'> | WriteTransaction

export interface QueryDefinition<P extends z.ZodObject, R extends z.ZodObject> {
  /** Path below `cypher/`. */
  file: string
  params: P
  row: R
  /** Time the read may take, where it is the whole map that is read; the limit of the store otherwise. */
  timeoutMs?: number
}

/** A typed question: parameters in, parsed rows out. */
export interface Query<P extends z.ZodObject, R extends z.ZodObject> {
  (runner: Runner, params: z.input<P>): Promise<z.output<R>[]>
  readonly cypher: CypherFile
}

/** Every question defined so far, for the tests that hold `cypher/` and the code together. */
export const definedQueries: CypherFile[] = []

/**
 * Binds one file of `cypher/` to the types of its parameters and rows. The file is read at once, so a
 * missing file, or a header that disagrees with the schemas, stops the start and not a request.
 */
export function defineQuery<P extends z.ZodObject, R extends z.ZodObject>(
  definition: QueryDefinition<P, R>,
): Query<P, R> {
  const cypher = loadCypher(definition.file)
  checkAgreement(cypher, definition)
  definedQueries.push(cypher)
  const rows = z.array(definition.row)
  const run = async (runner: Runner, params: z.input<P>) => {
    const checked = definition.params.parse(params) as Params
    const found = await runStatement(runner, cypher.text, checked, definition.timeoutMs)
    return rows.parse(found)
  }
  return Object.assign(run, { cypher })
}

function runStatement(runner: Runner, text: string, params: Params, timeoutMs?: number): Promise<Row[]> {
  if (!('read' in runner)) return runner.run(text, params)
  return runner.read(text, params, timeoutMs === undefined ? {} : { timeoutMs })
}

function checkAgreement(
  cypher: CypherFile,
  { params, row }: QueryDefinition<z.ZodObject, z.ZodObject>,
): void {
  const sorted = (names: string[]) => [...names].sort().join(', ')
  const header = sorted(cypher.params.map((field) => field.name))
  const used = sorted(parameterNames(cypher.text))
  const schema = sorted(Object.keys(params.shape))
  const returns = sorted(cypher.returns.map((field) => field.name))
  const columns = sorted(Object.keys(row.shape))
  if (header !== used) throw new Error(`cypher/${cypher.file}: header has (${header}), text uses (${used})`)
  if (header !== schema)
    throw new Error(`cypher/${cypher.file}: header has (${header}), code gives (${schema})`)
  if (returns !== columns)
    throw new Error(`cypher/${cypher.file}: returns (${returns}), code reads (${columns})`)
}
