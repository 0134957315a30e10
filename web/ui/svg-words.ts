/** Text for SVG, which does not wrap by itself: at most `lines` lines of about `width` letters, the last cut with an ellipsis. */
export function wrapWords(text: string, width: number, lines: number): string[] {
  const result: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const next = line ? `${line} ${word}` : word
    if (next.length <= width || line === '') line = next
    else {
      result.push(line)
      line = word
    }
  }
  if (line) result.push(line)
  if (result.length <= lines) return result
  const kept = result.slice(0, lines)
  kept[lines - 1] = `${(kept[lines - 1] ?? '').slice(0, width - 1).trimEnd()}…`
  return kept
}
