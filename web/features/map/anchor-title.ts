/**
 * A short title for a part of a strategy, for the map only: policy texts name parts in whole sentences. What the part
 * is about stands in brackets, after "in the interest of", or behind the verb. The full name is always at hand.
 */
export function anchorTitle(name: string, short: string): string {
  if (name.length <= 34) return name
  const bracket = /\(([^()]{3,30})\)\s*$/.exec(name)?.[1]
  if (bracket) return bracket
  const interest = /\bin the interests? of (.+)$/i.exec(name)?.[1]
  const about = interest ?? name.replace(opening, '').replace(means, '')
  const title = about.charAt(0).toUpperCase() + about.slice(1)
  return title.length <= 44 ? title : short
}

const opening =
  /^(promote|encourage|support|increase|improve|enhance|ensure|ensuring|incentivise|incentivising|investing|governing|drive|build|building|deliver)\s+(?!or\b)(the\s+)?((development|use|uptake|growth|adoption)(\s+and\s+(the\s+)?(use|uptake|adoption))?\s+of\s+|in\s+)?(the\s+)?/i
const means = /^(.*\bthat (promotes?|supports?|enables?) )?(the )?availability of /i
