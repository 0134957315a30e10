import { CellAnswer, CellQuery, CoverageAnswer, CoverageQuery, type Dimension } from '#contract/coverage'
import { idParams } from '#contract/parameters'
import { inYear, type Rules } from '#server/analysis/counting'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { countingDay, countingNotes, rulesOf } from '#server/http/counting'
import { pageOf } from '#server/http/cursor'
import { buildMeta } from '#server/http/meta'
import { invalidParameter, notFound } from '#server/http/problems'
import { activityAt, placesAt, treesAt } from '#server/http/shared'
import { type MapState, readMapState } from '#server/projections/revision'
import { cellItems } from './cell-items.ts'
import { buildCoverage, type CoverageSpace, cellAt, type Matrix, matrixOf } from './coverage.ts'

export function registerCoverage(app: App, context: Context): void {
  app.addHook('onListen', async () => {
    warmCoverage(context).catch((error) => app.log.warn({ err: error }, 'coverage could not be prepared'))
  })

  app.get('/strategies/:id/coverage', {
    schema: {
      operationId: 'getCoverage',
      tags: ['strategies'],
      summary: 'How far each part of a strategy is covered, by place, sector, kind, evidence or year',
      description:
        'The matrix of all parts of the tree, at every level, against one dimension. Each cell holds distinct programmes and organisations that count on the day, and, apart from them, the mapping effort: claims and sources recorded there whatever their dates. Cells are never to be summed: a programme may lie in several.',
      params: idParams,
      querystring: CoverageQuery,
      response: answers(CoverageAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { id } = request.params
      const space = await spaceAt(context, state)
      const strategy = strategyOf(space, id)
      const day = countingDay(state, query)
      const rules = rulesOf(space.activity, query, day)
      const { cells, ...question } = query
      const found = await matrixAt(context, state, { space, id, question, rules })
      const { leftOut, ...matrix } = buildCoverage(found, cells === 'ids')
      const meta = buildMeta(state, request.startedAt, {
        parameters: { id, ...query },
        asOf: day,
        leftOut: leftOutOf(leftOut, query.by),
        notes: [...countingNotes(query), ...dimensionNotes[query.by], effortNote],
      })
      return { strategy, ...matrix, meta }
    },
  })

  app.get('/strategies/:id/coverage/cell', {
    schema: {
      operationId: 'getCoverageCell',
      tags: ['strategies'],
      summary: 'What lies behind one cell of a coverage matrix, or behind a row',
      params: idParams,
      querystring: CellQuery,
      response: answers(CellAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { id } = request.params
      const space = await spaceAt(context, state)
      strategyOf(space, id)
      const day = countingDay(state, query)
      const rules = rulesOf(space.activity, query, day)
      const { row, column, limit, cursor, ...question } = query
      const matrix = await matrixAt(context, state, { space, id, question, rules })
      const { tree, dimension } = matrix
      const cell = cellAt(matrix, row, column)
      if (!tree.some(({ part }) => part.id === row))
        throw invalidParameter('row', `"${row}" is no part of ${id}`)
      if (column !== undefined && !dimension.columns.some((each) => each.id === column))
        throw invalidParameter('column', `there is no column "${column}" by ${query.by}`)
      const its = query.by === 'year' && column ? { ...rules, period: inYear(Number(column)) } : rules
      const items = cellItems(space.activity, cell, its, query.by === 'place' && column !== undefined)
      const page = pageOf(items, limit, cursor, { id, row, column, ...question, revision: state.revision })
      const meta = buildMeta(state, request.startedAt, {
        parameters: { id, ...query },
        asOf: day,
        cut: { shown: page.items.length, total: items.length, of: 'programmes and organisations' },
        notes: [...countingNotes(query), effortNote],
      })
      return {
        items: page.items,
        effort: { claims: cell?.claims ?? 0, sources: cell?.sources.size ?? 0 },
        total: items.length,
        next: page.next,
        meta,
      }
    },
  })
}

interface MatrixQuestion {
  space: CoverageSpace
  id: string
  /** Everything that decides what counts, and nothing else: the matrix and its cells share one result. */
  question: Omit<CoverageQuery, 'cells'>
  rules: Rules
}

const matrixAt = (
  { cache }: Context,
  { revision }: MapState,
  { space, id, question, rules }: MatrixQuestion,
): Promise<Matrix> =>
  cache.get({ revision, name: 'coverage', params: { id, ...question } }, async () =>
    matrixOf(space, id, question, rules),
  )

async function spaceAt(context: Context, state: MapState): Promise<CoverageSpace> {
  const [activity, places, trees] = await Promise.all([
    activityAt(context, state),
    placesAt(context, state),
    treesAt(context, state),
  ])
  return { activity, places, trees }
}

/** Reads what coverage counts ahead of the first visitor: on a national registry that takes seconds. */
async function warmCoverage(context: Context): Promise<void> {
  const state = await readMapState(context.store)
  if (state) await spaceAt(context, state)
}

function strategyOf({ trees }: CoverageSpace, id: string) {
  const record = trees.strategies.get(id)
  if (!record) throw notFound('strategy', id)
  return { id, type: 'strategy' as const, name: record.name }
}

type LeftOut = ReturnType<typeof buildCoverage>['leftOut']

/** Programmes of the tree that do not count, and why; those that count and lie in no column. */
const leftOutOf = ({ noColumn, ...rest }: LeftOut, by: Dimension) => ({
  ...rest,
  ...(by === 'place' ? { international: noColumn } : { noColumn }),
})

const dimensionNotes: Record<Dimension, string[]> = {
  place: [
    'direct: the programme works in the column or within it; wide: in a place that contains it, such as the UK. International places are in no column.',
  ],
  sector: [
    'A programme lies in the sector of every organisation that counts in it; a cell counts the organisations of its sector.',
  ],
  kind: [],
  evidence: ["The evidence is that of the programme's own entry."],
  year: ['A column counts what was in force on any day of its year; totals are as of the day.'],
}

const effortNote =
  'Effort: entries of programmes, and claims of what they address, where they work and who has a part in them, whatever their dates.'
