import type { About } from './shown.ts'

/** How to cite a view: as a sentence, for BibTeX and for reference managers. */

/** @param today the day of reading, ISO 8601 */
export const citationText = ({ citation, permalink }: About, today: string): string =>
  `${citation} ${permalink} (accessed ${today}).`

export function bibtexText({ title, revision, dataRead, permalink }: About, today: string): string {
  const fields = [
    ['author', '{Interplay contributors}'],
    ['title', `{${escapeTex(title)}}`],
    ['year', dataRead.slice(0, 4)],
    ['version', `revision ${revision}`],
    ['url', permalink],
    ['urldate', today],
    ['note', `Data read on ${dataRead}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{interplay-r${revision},\n${lines.join(',\n')}\n}\n`
}

/** RIS, the tagged format of reference managers: two spaces, a hyphen, a space; lines end with CR LF. */
export function risText({ title, revision, dataRead, permalink }: About, today: string): string {
  const lines = [
    ['TY', 'DATA'],
    ['AU', 'Interplay contributors'],
    ['TI', title],
    ['PY', dataRead.slice(0, 4)],
    ['ET', `Revision ${revision}`],
    ['DA', dataRead.replaceAll('-', '/')],
    ['Y2', today.replaceAll('-', '/')],
    ['UR', permalink],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const escapeTex = (text: string): string => text.replace(/[&%$#_{}]/g, (letter) => `\\${letter}`)
