import type { MetadataAnswer } from '#contract/vocabulary'
import type { Store } from '#server/store/port'
import { countClaims, countEntities } from './queries.ts'

const licences = [
  {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    covers: 'What stems from UK public sector publications',
  },
  {
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    covers: 'Our own descriptions, classifications and judgements',
  },
  { name: 'MIT', url: 'https://opensource.org/license/mit', covers: 'The software' },
]

/** What the map is: counts, licence, citation, and the engine that answers. */
export async function readMetadata(
  store: Store,
  { revision, dataRead }: { revision: number; dataRead: string },
  version: string,
): Promise<Omit<MetadataAnswer, 'meta'>> {
  const [entities, claims, health] = await Promise.all([
    countEntities(store, {}),
    countClaims(store, {}),
    store.health(),
  ])
  const count = (type: string) => entities.find((row) => row.type === type)?.count ?? 0
  const total = (evidence?: string) =>
    claims.filter((row) => !evidence || row.evidence === evidence).reduce((sum, row) => sum + row.count, 0)
  return {
    name: 'Interplay: the UK data ecosystem around Mission 1 of the National Data Strategy',
    description:
      'How organisations, their programmes and the strategies they serve fit together, with the evidence for every claim. It maps organisations, not data sets.',
    version,
    revision,
    dataRead,
    counts: {
      organisations: count('organisations'),
      programmes: count('programmes'),
      strategies: count('strategies'),
      priorities: count('priorities'),
      places: count('places'),
      sources: count('sources'),
      claims: total(),
    },
    evidence: { seen: total('seen'), known: total('known'), judgement: total('judgement') },
    engine: { name: health.engine, version: health.version },
    licence: licences,
    citation: `Interplay contributors (${dataRead.slice(0, 4)}). Interplay: the UK data ecosystem around Mission 1 of the National Data Strategy, revision ${revision}, data read on ${dataRead}.`,
  }
}
