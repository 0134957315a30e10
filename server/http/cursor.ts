import { createHash } from 'node:crypto'
import { invalidParameter } from './problems.ts'

/** Opaque page cursors. A cursor is bound to its question and to the data revision it was given out for. */

interface Page<T> {
  items: T[]
  next: string | null
  offset: number
}

const fingerprint = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12)

/** `question` is whatever decides the order of the list: parameters without `limit` and `cursor`, and the revision. */
export function readCursor(cursor: string | undefined, question: unknown): number {
  if (cursor === undefined) return 0
  const [offset = '', print] = Buffer.from(cursor, 'base64url').toString().split('.')
  if (!/^\d{1,9}$/.test(offset)) throw invalidParameter('cursor', 'is not one that this service gave out')
  if (print !== fingerprint(question)) {
    throw invalidParameter(
      'cursor',
      'belongs to another question or an older revision; start again without it',
    )
  }
  return Number(offset)
}

export const writeCursor = (offset: number, question: unknown): string =>
  Buffer.from(`${offset}.${fingerprint(question)}`).toString('base64url')

/** Cuts one page out of a whole list. */
export function pageOf<T>(all: T[], limit: number, cursor: string | undefined, question: unknown): Page<T> {
  const offset = readCursor(cursor, question)
  const items = all.slice(offset, offset + limit)
  const end = offset + items.length
  return { items, offset, next: end < all.length ? writeCursor(end, question) : null }
}
