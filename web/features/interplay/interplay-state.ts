import { list, text, viewSchema } from '../../state/params.ts'

/** The state of the view as it stands in the URL. */
export const InterplayState = viewSchema({
  a: text(),
  b: text(),
  asOf: text(),
  evidence: list(),
})
export type InterplayState = ReturnType<typeof InterplayState.parse>
export type InterplayPatch = { [K in keyof InterplayState]?: InterplayState[K] | null }

/** The question for the API; null until there are two. */
export function questionOf({ a, b, asOf, evidence }: InterplayState) {
  return a && b && a !== b ? { a, b, asOf, evidence } : null
}

export const interplayHref = (a: string, b: string): string =>
  `/interplay?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`
