import { NetworkAnswer, NetworkQuery } from '#contract/clusters'
import { dayOf } from '#server/analysis/dates'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { networkAt, networkNotes } from '#server/http/networks'
import { invalidParameter } from '#server/http/problems'
import { mapAt, networkSpaceAt } from '#server/http/shared'
import { firstYear } from '#server/projections/map'
import type { MapState } from '#server/projections/revision'
import { networkPoint, yearEnds } from './network.ts'

export function registerNetwork(app: App, context: Context): void {
  app.get('/network', {
    schema: {
      operationId: 'getNetwork',
      tags: ['analysis'],
      summary: 'Figures of the network as a whole, year by year',
      description:
        'Organisations, ties, density, components, distances, assortativity, reciprocity and degrees at the end of each year; the last point is the day the data was read. With asOf only that day. Average path and diameter are those of the largest component; null where a figure is not defined.',
      querystring: NetworkQuery,
      response: answers(NetworkAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { from: _from, to: _to, asOf: _asOf, ...projection } = query
      const days = await daysOf(context, state, query)
      const space = await networkSpaceAt(context, state)
      const points = days.map(async (asOf) => {
        const network = await networkAt(context, state, { ...projection, asOf })
        return context.cache.get(
          { revision: state.revision, name: 'network-point', params: { ...projection, asOf } },
          () => networkPoint(context.compute, space, network, asOf),
        )
      })
      const series = await Promise.all(points)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        asOf: query.asOf === undefined ? null : dayOf(query.asOf),
        notes: networkNotes({ ...projection, asOf: days.at(-1) }),
        methods,
      })
      return { series, meta }
    },
  })
}

/** Years that a series may have: each is a network of its own. */
const mostYears = 100

async function daysOf(context: Context, state: MapState, query: NetworkQuery): Promise<string[]> {
  if (query.asOf !== undefined) {
    if (query.from !== undefined || query.to !== undefined)
      throw invalidParameter('asOf', 'is one day; leave out from and to, or ask for a series without it')
    return [dayOf(query.asOf)]
  }
  const last = Number(state.dataRead.slice(0, 4))
  const from = query.from ?? firstYear(await mapAt(context, state), last)
  const to = query.to ?? last
  if (from > last) throw invalidParameter('from', `is after ${last}, the year the data was read`)
  if (to > last) throw invalidParameter('to', `is after ${last}, the year the data was read`)
  if (from > to) throw invalidParameter('from', `${from} is after ${to}, the last year of the series`)
  if (to - from >= mostYears) throw invalidParameter('from', `a series has at most ${mostYears} years`)
  return yearEnds(from, to, state.dataRead)
}

const methods = [
  {
    name: 'Average path length and diameter, exact or from sampled sources with double sweeps',
    citation: 'Magnien, Latapy and Habib 2009',
    url: 'https://doi.org/10.1145/1412228.1455266',
  },
  {
    name: 'Assortativity by category',
    citation: 'Newman 2003, Mixing patterns in networks, equation 2',
    url: 'https://doi.org/10.1103/PhysRevE.67.026126',
  },
  {
    name: 'Reciprocity: the share of ordered pairs whose reverse is there too',
    citation: 'Wasserman and Faust 1994, chapter 13',
    url: 'https://doi.org/10.1017/CBO9780511815478',
  },
]
