import { createHash } from 'node:crypto'
import { formatRecords } from './format.ts'
import { type Seed, seedFileNames } from './schema.ts'

/** Raised when the same files give other nodes or relationships, so that stores loaded before load again. */
const layout = 1

/** The SHA-256 digest, in hexadecimal, of the files in their canonical form: the same facts, the same digest. */
export function digestOf(seed: Seed): string {
  const hash = createHash('sha256').update(`layout ${layout}\n`)
  for (const file of seedFileNames) hash.update(`${file}\n${formatRecords(seed[file])}`)
  return hash.digest('hex')
}
