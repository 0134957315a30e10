import { StoreRefused } from './errors.ts'

/** Comments, strings and quoted names: nothing in them is a clause. */
const OPAQUE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g

/**
 * Words that begin a clause which writes. A word after `.`, `:`, `|` or `$` is a property, label, type or parameter,
 * and one before `:` is a key of a map. FOREACH is the one place where a clause follows `|`, so it is refused whole.
 */
const WRITING =
  /(?<![.:|$\w]\s*)\b(CREATE|INSERT|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|ALTER|GRANT|REVOKE)\b(?!\s*:)/i

const checked = new Map<string, string | undefined>()
const REMEMBERED = 1_000

/** The first word of a statement that writes, or undefined. Our statements are files, so answers are remembered. */
function writingWord(cypher: string): string | undefined {
  if (checked.has(cypher)) return checked.get(cypher)
  const word = WRITING.exec(cypher.replace(OPAQUE, ' '))?.[1]?.toUpperCase()
  if (checked.size < REMEMBERED) checked.set(cypher, word)
  return word
}

/**
 * Grafeo has no read-only transaction, so a read is refused by its words before it runs.
 * @throws StoreRefused for a statement that writes
 */
export function refuseWrites(cypher: string): void {
  const word = writingWord(cypher)
  if (word) throw new StoreRefused(`A statement that writes (${word}) was sent as a read.`)
}
