import type { z } from 'zod'

/** What Zod found, said for a person who edits the file. Undefined keeps the schema's own message. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `unknown field ${quoteAll(issue.keys)}`
  if (issue.code === 'invalid_value') {
    const found =
      issue.input === undefined ? 'is missing: give one of' : `${quote(issue.input)} is not one of`
    return `${found} ${issue.values.join(', ')}`
  }
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `must be ${withArticle(issue.expected)}`
  }
  return undefined
}

/** `places[1]`, `start.value`, `parts[0].parts[2].name`; null for the record itself. */
export function fieldName(path: readonly PropertyKey[]): string | null {
  const name = path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  )
  return name === '' ? null : name
}

const quote = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))
const quoteAll = (values: readonly string[]) => values.map(quote).join(', ')

/** `an organisation`, `a place` */
export const withArticle = (noun: string) => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
