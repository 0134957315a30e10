import type { MetadataAnswer } from '#contract/vocabulary'

/** The citation of the API with where it was found. */
export const citationOf = ({ citation }: MetadataAnswer, address: string): string => `${citation} ${address}`

/** The same for reference managers. */
export const bibtexOf = ({ name, revision, dataRead, version }: MetadataAnswer, address: string): string =>
  [
    `@misc{interplay-r${revision},`,
    '  author = {{Interplay contributors}},',
    `  title = {${name}},`,
    `  year = {${dataRead.slice(0, 4)}},`,
    `  version = {revision ${revision}, software ${version}},`,
    `  note = {Data read on ${dataRead}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n')
