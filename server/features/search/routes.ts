import { SearchAnswer, SearchQuery } from '#contract/search'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { checkFilters } from '#server/http/known'
import { buildMeta } from '#server/http/meta'
import { importanceAt, mapAt, placesAt, treesAt } from '#server/http/shared'
import { placesByEntity, strategiesByEntity } from '#server/projections/membership'
import type { MapState } from '#server/projections/revision'
import { sectorName } from '#server/projections/vocabulary'
import { type Searchable, search } from './search.ts'
import { buildTextIndex } from './text-index.ts'

export function registerSearch(app: App, context: Context): void {
  let latest: { revision: number; space: Promise<Searchable> } | undefined
  // Kept beside the cache: an index is no plain result that could be measured and thrown out.
  const spaceAt = (state: MapState): Promise<Searchable> => {
    if (latest?.revision !== state.revision)
      latest = { revision: state.revision, space: buildSpace(context, state) }
    return latest.space
  }

  app.get('/search', {
    schema: {
      operationId: 'search',
      tags: ['map'],
      summary: 'Find entities by name, alias, acronym or identifier',
      description:
        'Ranked, tolerant of typing errors, with counts by type, sector, place, evidence and strategy. Each facet is counted with the filters of the other facets.',
      querystring: SearchQuery,
      response: answers(SearchAnswer),
    },
    handler: async (request) => {
      const { map: state, query } = request
      const space = await spaceAt(state)
      checkFilters(space.map, query)
      const answer = search(space, query, state.revision)
      const cut = { shown: answer.items.length, total: answer.total, of: 'matches' }
      return { ...answer, meta: buildMeta(state, request.startedAt, { parameters: query, cut }) }
    },
  })
}

async function buildSpace(context: Context, state: MapState): Promise<Searchable> {
  const [map, places, trees, importance] = await Promise.all([
    mapAt(context, state),
    placesAt(context, state),
    treesAt(context, state),
    importanceAt(context, state),
  ])
  return {
    map,
    places,
    placesOf: placesByEntity(map, places),
    strategiesOf: strategiesByEntity(map, trees),
    names: { sectors: sectorName },
    index: buildTextIndex(map),
    importance,
  }
}
