/** Text without accents and case, letter for letter, so that places in it are places in the original. */
const fold = (text: string): string =>
  [...text].map((letter) => letter.normalize('NFD').charAt(0).toLowerCase()).join('')

export interface Piece {
  text: string
  hit: boolean
}

/** `text` cut into pieces; those that the words of the question meet at the beginning of a word are hits. */
export function markMatches(text: string, question: string): Piece[] {
  const letters = [...text]
  const plain = fold(text)
  const hits = new Array<boolean>(letters.length).fill(false)
  for (const word of fold(question).split(/[^\p{L}\p{N}]+/u)) {
    for (const start of word === '' ? [] : startsOf(plain, word)) hits.fill(true, start, start + word.length)
  }
  return piecesOf(letters, hits)
}

function startsOf(plain: string, word: string): number[] {
  const starts: number[] = []
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1))) starts.push(at)
  return starts
}

function piecesOf(letters: readonly string[], hits: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  for (const [at, letter] of letters.entries()) {
    const hit = hits[at] ?? false
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += letter
    else pieces.push({ text: letter, hit })
  }
  return pieces
}
