import type { EntityType, Evidence, Relation, SourceRecord } from '#contract/common'

/** What is taken away: the nodes and ties on screen, and all that a reader of the file needs to know about them. */

export interface ShownNode {
  id: string
  type: EntityType
  name: string
  short: string
  /** Set when the name itself is reconstructed or summarised. */
  nameStatus: string | null
  sector: string | null
  kind: string | null
  status: string | null
  evidence: Evidence
  /** What says that it exists. */
  sources: readonly SourceRecord[]
  /** In [0, 1]. */
  importance: number
  /** Neighbours in the whole map, whether shown or not. */
  degree: number
  /** Ids: where it is, and the strategies and areas it serves; absent for what an expansion added to the overview. */
  places?: readonly string[] | undefined
  strategies?: readonly string[] | undefined
  areas?: readonly string[] | undefined
  /** First and last day of a programme; no last day: not over. */
  running?: { from: string; until: string | null } | null | undefined
  /** Where it stands on the map, downwards and to the right; no unit. */
  x: number
  y: number
}

export interface ShownEdge {
  /** Id of the claim. */
  id: string
  from: string
  to: string
  relation: Relation
  /** The relation in words, as read from `from`. */
  label: string
  evidence: Evidence
  /** ISO 8601, as precise as known: 2021, 2021-03 or 2021-03-04. */
  start: string | null
  end: string | null
  note: string | null
  sources: readonly SourceRecord[]
}

interface Licence {
  name: string
  url: string
  covers: string
}

/** Goes into the metadata of every file. */
export interface About {
  title: string
  /** What was cut or filtered, in words. */
  description: string
  /** Address that shows this very view. */
  permalink: string
  /** Where the map is served, such as `https://example.org`. */
  origin: string
  revision: number
  /** The day the data was read, ISO 8601. */
  dataRead: string
  citation: string
  licences: readonly Licence[]
}

export interface Shown {
  about: About
  nodes: readonly ShownNode[]
  edges: readonly ShownEdge[]
  /** Those of all nodes and ties, each once. */
  sources: readonly SourceRecord[]
}

/** The map with an entity selected; with both ends for a tie. */
export const linkTo = (about: About, ...ids: readonly string[]): string =>
  `${about.origin}/?sel=${ids.join(',')}`

/** Several values in one field. */
export const listText = (values: readonly string[] | undefined): string | null =>
  values && values.length > 0 ? values.join('; ') : null

/** Titles and addresses of sources in one field. */
export const sourcesText = (sources: readonly SourceRecord[]): string | null =>
  listText(sources.map(({ title, url }) => `${title} (${url})`))

/** All licences in one line. */
export const licenceLine = ({ licences }: About): string =>
  licences.map(({ name, url }) => `${name} (${url})`).join('; ')

export const sourceLine = ({ title, revision, dataRead }: About): string =>
  `${title}, revision ${revision}, data read on ${dataRead}`
