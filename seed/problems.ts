import type { SeedFile } from './schema.ts'

/** One thing wrong with the seed, placed where a person can mend it. */
export interface Problem {
  file: SeedFile
  /** The record's id, or its place in the file where it has none; null when the file itself is wrong. */
  record: string | null
  /** The field, such as `places[1]`; null when the record as a whole is wrong. */
  field: string | null
  message: string
}

const mostShown = 20

/** `seed/programmes.json: nds-forum: places[1]: unknown place "leedz"` */
function describeProblem({ file, record, field, message }: Problem): string {
  return [`seed/${file}.json`, record, field, message].filter((part) => part !== null).join(': ')
}

/** The seed cannot be loaded; the message lists what is wrong, a line each. */
export class SeedInvalid extends Error {
  override name = 'SeedInvalid'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(summarise(problems))
    this.problems = problems
  }
}

function summarise(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostShown).map(describeProblem)
  const more = problems.length - lines.length
  const things = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  const head = `the seed has ${things}, so nothing was loaded:`
  return [head, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}
