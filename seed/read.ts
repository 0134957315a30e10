import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSeed } from './checks/check-seed.ts'
import { explainIssue, fieldName } from './messages.ts'
import { type Problem, SeedInvalid } from './problems.ts'
import { type Seed, type SeedFile, seedFileNames, seedFiles } from './schema.ts'

/** The folder of the seed that comes with Interplay. */
export const seedFolder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Reads and checks the whole seed: the shape of every record first, then what the records say of one
 * another. Throws `SeedInvalid`, which names file, record and field of each problem, if there is any.
 */
export function readSeed(folder: string = seedFolder): Seed {
  const problems: Problem[] = []
  const read = seedFileNames.map((file) => [file, readRecords(folder, file, problems)])
  if (problems.length > 0) throw new SeedInvalid(problems)
  const seed = Object.fromEntries(read) as Seed
  const disagreements = checkSeed(seed)
  if (disagreements.length > 0) throw new SeedInvalid(disagreements)
  return seed
}

function readRecords(folder: string, file: SeedFile, problems: Problem[]): unknown[] {
  const records = readArray(join(folder, `${file}.json`))
  if (typeof records === 'string') {
    problems.push({ file, record: null, field: null, message: records })
    return []
  }
  return records.map((record, index) => readRecord(file, record, index, problems))
}

/** The records of a file, or a sentence that says why there are none. */
function readArray(path: string): unknown[] | string {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(content) ? content : 'must be a list of records'
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'the file is missing' : `cannot be read: ${message}`
  }
}

function readRecord(file: SeedFile, record: unknown, index: number, problems: Problem[]): unknown {
  const result = seedFiles[file].safeParse(record, { error: explainIssue })
  if (result.success) return result.data
  for (const { path, message } of result.error.issues) {
    problems.push({ file, record: recordName(record, index), field: fieldName(path), message })
  }
  return record
}

function recordName(record: unknown, index: number): string {
  const id = (record as { id?: unknown } | null)?.id
  return typeof id === 'string' && id !== '' ? id : `record ${index + 1}`
}
