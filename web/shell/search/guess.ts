/**
 * A shorter question, for when the whole one finds nothing: its longest word, or the beginning of a single word.
 * Null when nothing sensible is left.
 */
export function shorterQuestion(question: string): string | null {
  const words = question.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (words.length > 1) return longest.length >= 3 ? longest : null
  const begun = longest.slice(0, Math.max(3, Math.floor(longest.length / 2)))
  return begun.length >= 3 && begun.length < longest.length ? begun : null
}
