/**
 * A short title for what is named in a whole sentence, as policy texts name their parts, wherever there is little room:
 * what stands in brackets at the end, after "in the interest of", or behind the verb; else as much as fits, cut at a
 * word. The full name is always at hand.
 *
 * @returns at most 44 letters
 */
export function shortTitle(name: string): string {
  return subjectOf(name) ?? cutAtWord(name)
}

/** For a row as long as it gets: the same, but a name that has no short title stays whole. */
export const rowTitle = (name: string): string => subjectOf(name) ?? name

/** @returns as many whole words as fit, with an ellipsis if some do not */
export function cutAtWord(name: string): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

const most = 44

/** What a name is about, or null when that is too long as well. */
function subjectOf(name: string): string | null {
  if (name.length <= 34) return name
  const bracket = /\(([^()]{3,30})\)\s*$/.exec(name)?.[1]
  if (bracket) return bracket
  const interest = /\bin the interests? of (.+)$/i.exec(name)?.[1]
  const about = interest ?? name.replace(opening, '').replace(means, '')
  return about.length <= most ? about.charAt(0).toUpperCase() + about.slice(1) : null
}

const opening =
  /^(promote|encourage|support|increase|improve|enhance|ensure|ensuring|incentivise|incentivising|investing|governing|drive|build|building|deliver)\s+(?!or\b)(the\s+)?((development|use|uptake|growth|adoption)(\s+and\s+(the\s+)?(use|uptake|adoption))?\s+of\s+|in\s+)?(the\s+)?/i
const means = /^(.*\bthat (promotes?|supports?|enables?) )?(the )?availability of /i
