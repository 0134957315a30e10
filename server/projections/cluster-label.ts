import { type Distinguishing, labelFeatures } from '#server/analysis/distinguishing'
import type { NamedFeature } from './cluster-features.ts'
import type { MapNode } from './map.ts'
import { cutAtWord, shortTitle } from './short-title.ts'

/**
 * A name a reader can check against the member list: where most members sit or what they are; else the programme,
 * part of a strategy or kind of organisation most of them share; and around whom they gather. Never a size.
 */
export function clusterLabels(clusters: readonly Nameless[]): ClusterLabel[] {
  const named = clusters.map(({ found, leading }) => {
    const byKey = new Map(found.map((feature) => [feature.key, feature]))
    const shared = labelFeatures(found).map(({ key }) => phrase(byKey.get(key) as NamedFeature))
    const [first = '', second] = leading.map(callName)
    return { what: [...shared.slice(0, 1), ...shared.slice(1).map(inSentence)].join(', '), first, second }
  })
  return named.map(({ what, first, second }) => {
    const around = what ? `${what}, around ${first}` : `Around ${first}`
    const alone = what !== '' && named.filter((other) => other.what === what).length === 1
    return { label: second === undefined ? around : `${around} and ${second}`, short: alone ? what : around }
  })
}

interface Nameless {
  found: readonly (Distinguishing & NamedFeature)[]
  /** Members, the best tied first. */
  leading: readonly MapNode[]
}

interface ClusterLabel {
  label: string
  /** The one name for where there is little room: without members, but for one where two clusters would read alike. */
  short: string
}

/** Long names, and those that would read as two, by their acronym where they have one. */
const callName = ({ name, short }: MapNode): string =>
  name.length <= 26 && !name.includes(' and ') ? name : short

function phrase({ kind, name }: NamedFeature): string {
  if (kind === 'sector') return plural(name)
  return kind === 'priority' ? shortTitle(name) : cutAtWord(name)
}

/** Sectors in the plural, since they stand for members. */
const plural = (name: string): string => {
  if (name === 'NHS' || name === 'Civil society') return name
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Names of sectors begin small within a label; acronyms and proper names keep their capital. */
const inSentence = (text: string): string =>
  /^[A-Z][a-z]+( [a-z]+)*$/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
