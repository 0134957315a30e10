import { type Distinguishing, labelFeatures } from '#server/analysis/distinguishing'
import type { NamedFeature } from './cluster-features.ts'
import type { MapNode } from './map.ts'

/**
 * A name a reader can check against the member list: what most members share and others do not (by lift, with
 * support), and around whom they gather. Never a size.
 */
export function clusterLabel(
  found: readonly (Distinguishing & NamedFeature)[],
  leading: readonly MapNode[],
): string {
  const shared = labelFeatures(
    found.filter(({ kind }) => kind === 'sector' || kind === 'place' || kind === 'priority'),
  )
  const names = shared.map((each) => phrase(found.find(({ key }) => key === each.key) as NamedFeature))
  const around = leading.slice(0, 2).map(({ short }) => short)
  const who = `around ${around.join(' and ')}`
  if (names.length === 0) return capitalised(who)
  return `${capitalised(names.join(', '))}, ${who}`
}

/** Sectors in the plural, since they stand for members. */
function phrase({ kind, name }: NamedFeature): string {
  if (kind === 'sector') return plural(name)
  return kind === 'priority' ? shortPart(name) : name
}

const plural = (name: string): string => {
  if (name === 'NHS' || /society$/i.test(name)) return name
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Policy texts name parts in whole sentences: what stands in brackets, or what follows the verb, says what it is about. */
function shortPart(name: string): string {
  const bracket = /\(([^()]{3,30})\)\s*$/.exec(name)?.[1]
  if (bracket) return bracket
  const about = name.replace(opening, '')
  return about.length <= 48 ? about : `${about.slice(0, about.lastIndexOf(' ', 46))} …`
}

const opening =
  /^(promote|encourage|support|increase|improve|enhance|incentivise|mandate|reduce|build|deliver)\s+(the\s+)?((development|use|uptake)(\s+and\s+(the\s+)?(use|uptake))?\s+of\s+)?(the\s+)?/i

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
