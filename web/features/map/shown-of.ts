import type { MetadataAnswer } from '#contract/vocabulary'
import type { About, Shown } from '../../export/shown.ts'
import { groupIds, type MarkId } from '../../ui/groups.ts'
import { count, typeWords } from '../../ui/words.ts'
import type { Cited } from './cited.ts'
import type { MapState } from './map-state.ts'
import { offWords } from './narrow.ts'
import { timeWords } from './period.ts'
import type { SceneNode } from './scene.ts'
import type { MapData } from './use-map-data.ts'
import type { Lexicon } from './words.ts'

/** What is on the map, ready to be written to a file. Pure. */

interface ShownParts {
  about: About
  scene: Pick<MapData['scene'], 'nodes' | 'edges'>
  lexicon: Pick<Lexicon, 'relation'>
  cited: Cited
}

export function shownOf({ about, scene, lexicon, cited }: ShownParts): Shown {
  const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => cited.records.get(id) ?? [])
  const nodes = scene.nodes.map((node) => ({ ...node, sources: recordsOf(found(cited.entities, node.id)) }))
  const edges = scene.edges.map((edge) => {
    const { note, sources } = found(cited.ties, edge.id)
    return { ...edge, label: lexicon.relation(edge.relation, 'out'), note, sources: recordsOf(sources) }
  })
  const all = new Map([...nodes, ...edges].flatMap((claim) => claim.sources).map((each) => [each.id, each]))
  const sources = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { about, nodes, edges, sources }
}

/** A file must not say "no source" of what only was not found. */
function found<Found>(all: ReadonlyMap<string, Found>, id: string): Found {
  const value = all.get(id)
  if (value !== undefined) return value
  throw new Error('The map has changed since it was drawn: load the page anew.')
}

interface AboutParts {
  data: MapData
  state: MapState
  metadata: MetadataAnswer
  /** Address of the page. */
  href: string
}

/** What every file and citation of this view says. The embed page and the stories show the map too: the link is to the map. */
export function aboutOf({ data, state, metadata, href }: AboutParts): About {
  const { origin, searchParams } = new URL(href)
  searchParams.delete('controls')
  const query = searchParams.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return {
    title: metadata.name,
    description: describe(data, state),
    permalink: `${origin}/${query ? `?${query}` : ''}`,
    origin,
    revision: metadata.revision,
    dataRead: metadata.dataRead,
    citation: metadata.citation,
    // The last is that of the software.
    licences: metadata.licence.filter(({ name }) => name !== 'MIT'),
  }
}

function describe({ scene, graph }: MapData, { asOf, since, only, hide, off }: MapState): string {
  const all = {
    nodes: Math.max(graph.total.nodes, scene.candidates.nodes.length),
    edges: Math.max(graph.total.edges, scene.candidates.edges.length),
  }
  const filters = [
    (since || asOf) && `in force ${timeWords({ since, asOf })}`,
    only.length > 0 && 'a selection of entities only',
    hide.length > 0 && `${count(hide.length)} hidden by hand`,
    ...offWords(off, scene.counts),
  ].filter(Boolean)
  const words = [
    `${count(scene.nodes.length)} of ${count(all.nodes)} entities and ${count(scene.edges.length)} of ${count(all.edges)} ties`,
    `arranged by ${graph.arrangedBy.name}`,
    ...filters,
  ]
  return `${words.join('; ')}.`
}

/** Below an image: the marks that are on it, in words, and where it comes from. */
export function footOf(
  about: About,
  nodes: readonly SceneNode[],
  lexicon: Lexicon,
): { legend: { mark: MarkId; words: string }[]; caption: string } {
  const present = new Set(nodes.map(lexicon.mark))
  const groups = groupIds
    .filter((id) => present.has(id))
    .map((mark) => ({ mark, words: lexicon.group(mark) }))
  const types = (['programme', 'priority', 'strategy', 'place'] as const)
    .filter((id) => present.has(id))
    .map((mark) => ({ mark, words: typeWords[mark].many }))
  const { origin, revision, dataRead, description, licences } = about
  const source = `Source: Interplay (${origin}), revision ${revision}, data read on ${dataRead}.`
  return {
    legend: [...groups, ...types],
    caption: `${source} ${description} ${licences.map(({ name }) => name).join(', ')}.`,
  }
}
