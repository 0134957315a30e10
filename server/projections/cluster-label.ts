import { type Distinguishing, labelFeatures } from '#server/analysis/distinguishing'
import type { NamedFeature } from './cluster-features.ts'
import type { MapNode } from './map.ts'

/**
 * A name a reader can check against the member list: where most members sit or what they are; else the programme,
 * part of a strategy or kind of organisation most of them share; and around whom they gather. Never a size.
 */
export function clusterLabel(
  found: readonly (Distinguishing & NamedFeature)[],
  leading: readonly MapNode[],
): { label: string; short: string } {
  const byKey = new Map(found.map((feature) => [feature.key, feature]))
  const shared = labelFeatures(found).map(({ key }) => phrase(byKey.get(key) as NamedFeature))
  const [first = '', ...others] = leading.map(callName)
  if (shared.length === 0)
    return { label: `Around ${[first, ...others.slice(0, 1)].join(' and ')}`, short: `Around ${first}` }
  const short = [shared[0], ...shared.slice(1).map(inSentence)].join(', ')
  return { label: `${short}, around ${[first, ...others.slice(0, 1)].join(' and ')}`, short }
}

/** Long names, and those that would read as two, by their acronym where they have one. */
const callName = ({ name, short }: MapNode): string =>
  name.length <= 26 && !name.includes(' and ') ? name : short

function phrase({ kind, name }: NamedFeature): string {
  if (kind === 'sector') return plural(name)
  return kind === 'priority' ? wordFor(name) : name
}

/** Sectors in the plural, since they stand for members. */
const plural = (name: string): string => {
  if (name === 'NHS' || name === 'Civil society') return name
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Parts of strategies are named in whole sentences; some end with their usual word: "... (Smart Data)". */
const wordFor = (name: string): string => /\(([^()]{3,30})\)$/.exec(name)?.[1] ?? name

/** Names of sectors begin small within a label; acronyms and proper names keep their capital. */
const inSentence = (text: string): string =>
  /^[A-Z][a-z]+( [a-z]+)*$/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
