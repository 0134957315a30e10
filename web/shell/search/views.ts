import type { OptionGroup, SearchOption } from './options.ts'

/** The part of a route that search needs. */
export interface KnownView {
  id: string
  path: string
  name: string
  question: string
}

/** A nation or region by which a view can be narrowed. */
export interface KnownPlace {
  id: string
  name: string
}

/** What people call a view besides its name. */
const otherWords: Record<string, readonly string[]> = {
  map: ['graph', 'overview', 'home'],
  gaps: ['gap', 'coverage', 'heat', 'bare', 'missing', 'matrix', 'thin'],
  compare: ['comparison', 'overlap', 'versus', 'vs'],
  clusters: ['cluster', 'communities', 'community', 'bridges', 'holes'],
  interplay: ['shared', 'between', 'together'],
  network: ['centrality', 'density', 'figures', 'measures'],
  paths: ['path', 'route', 'connected', 'connection'],
  stories: ['story', 'tour', 'guided'],
  about: ['glossary', 'method', 'licence', 'citation', 'cite', 'sources', 'help'],
}

/** Views that a place narrows, and how: `/gaps?place=wales`. */
const byPlace: Record<string, string> = { gaps: 'place' }

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** A word of the question names the view: wholly, or by its beginning while it is being typed. */
function naming(view: KnownView, word: string): 'whole' | 'begun' | null {
  const names = [view.id, ...words(view.name), ...(otherWords[view.id] ?? [])]
  if (names.includes(word)) return 'whole'
  return word.length >= 3 && names.some((name) => name.startsWith(word)) ? 'begun' : null
}

const optionOf = (view: KnownView, place?: KnownPlace): SearchOption => {
  const narrowed = place && byPlace[view.id]
  return {
    key: narrowed ? `view:${view.id}:${place.id}` : `view:${view.id}`,
    title: narrowed ? `${view.name}: ${place.name}` : view.name,
    detail: view.question,
    also: null,
    nameStatus: null,
    mark: null,
    href: narrowed ? `${view.path}?${narrowed}=${place.id}` : view.path,
    entity: null,
  }
}

export const allViews = (views: readonly KnownView[]): OptionGroup => ({
  label: 'Views',
  items: views.map((view) => optionOf(view)),
})

/**
 * The views that the question names, such as "gaps wales" or "clusters", narrowed by the place it names.
 * `first` says that the question starts with the whole name of a view: nothing is a better answer.
 */
export function viewsNamed(
  question: string,
  views: readonly KnownView[],
  places: readonly KnownPlace[],
): { group: OptionGroup; first: boolean } {
  const asked = words(question)
  const place = placeIn(asked, places)
  const found = views.flatMap((view) => {
    const how = asked.map((word) => naming(view, word))
    if (!how.some(Boolean)) return []
    const narrowed = place && byPlace[view.id] ? [optionOf(view, place)] : []
    return [{ whole: how[0] === 'whole', items: [...narrowed, optionOf(view)] }]
  })
  found.sort((a, b) => Number(b.whole) - Number(a.whole))
  return {
    group: { label: 'Views', items: found.flatMap(({ items }) => items) },
    first: found[0]?.whole ?? false,
  }
}

/** The place that words of the question name, the longest name first: "north east" before "north". */
function placeIn(asked: readonly string[], places: readonly KnownPlace[]): KnownPlace | undefined {
  const text = ` ${asked.join(' ')} `
  return [...places]
    .sort((a, b) => b.name.length - a.name.length)
    .find((place) => text.includes(` ${words(place.name).join(' ')} `))
}
