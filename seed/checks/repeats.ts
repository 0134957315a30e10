import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'
import { type Mention, mentions } from './mentions.ts'

/** Each source stands once, by its address, and no list names the same record twice. */
export function checkRepeats(seed: Seed): Problem[] {
  return [...repeatedAddresses(seed), ...repeatedMentions(seed)]
}

function repeatedAddresses({ sources }: Seed): Problem[] {
  const first = new Map<string, string>()
  return sources.flatMap(({ id, url }) => {
    const other = first.get(url)
    first.set(url, other ?? id)
    const message = `the same address as source "${other}": cite that one`
    return other ? [{ file: 'sources' as const, record: id, field: 'url', message }] : []
  })
}

function repeatedMentions(seed: Seed): Problem[] {
  const seen = new Set<string>()
  return mentions(seed).flatMap((mention) => {
    const list = mention.field.replace(/\[\d+\]$/, '')
    if (list === mention.field) return []
    const key = [mention.file, mention.record, list, mention.id].join(' ')
    if (seen.has(key)) return [repeated(mention)]
    seen.add(key)
    return []
  })
}

const repeated = ({ file, record, field, id }: Mention): Problem => ({
  file,
  record,
  field,
  message: `names "${id}" a second time`,
})
