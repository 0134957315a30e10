import { readFileSync } from 'node:fs'

/** What each claim is supported by, as a loop over the seed files finds it, without any code of the server. */

interface Supported {
  id: string
  sources?: (string | { id: string })[]
  note?: string
}
interface Part extends Supported {
  parts?: Part[]
}
interface Strategy extends Part {
  publisher: string
  copublishers?: string[]
  implements?: string
  replaces?: string
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))

interface Support {
  sources: string[]
  note: string | null
}

const supportOf = ({ sources = [], note }: Omit<Supported, 'id'>): Support => ({
  sources: sources.map((each) => (typeof each === 'string' ? each : each.id)),
  note: note ?? null,
})

export const sourceRecords: Map<string, Record<string, unknown>> = new Map(
  read('sources').map(({ licence: _, ...source }: { id: string; licence?: string }) => [source.id, source]),
)

/** Of entities by id, and of ties by the id of the claim. */
export const entitySupport = new Map<string, Support>()
export const tieSupport = new Map<string, Support>()

for (const record of [...read('organisations'), ...read('programmes')])
  entitySupport.set(record.id, supportOf(record))
for (const relation of read('relations')) tieSupport.set(relation.id, supportOf(relation))
for (const { id, addresses } of read('programmes'))
  for (const part of addresses) tieSupport.set(`${id}.addresses.${part}`, supportOf({}))
for (const { id, to, ...row } of read('crosswalk'))
  for (const part of to) tieSupport.set(`${id}.${part}`, supportOf(row))
for (const strategy of read('strategies') as Strategy[]) {
  const { id, publisher, copublishers = [], implements: implemented, replaces, sources } = strategy
  const ids = [
    ...[publisher, ...copublishers].map((organisation) => `${organisation}.publishes.${id}`),
    ...(implemented ? [`${id}.implements.${implemented}`] : []),
    ...(replaces ? [`${id}.replaces.${replaces}`] : []),
  ]
  for (const tie of ids) tieSupport.set(tie, supportOf({ sources }))
  addPart(strategy)
}

function addPart(whole: Part): void {
  entitySupport.set(whole.id, supportOf(whole))
  for (const part of whole.parts ?? []) {
    tieSupport.set(`${whole.id}.has-part.${part.id}`, supportOf({ sources: part.sources }))
    addPart(part)
  }
}
