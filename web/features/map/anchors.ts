import type { GraphAnswer } from '#contract/graph'
import type { ViewAnchor } from '../../graph/types.ts'
import { nameStatusWords } from '../../ui/evidence.ts'
import { count, counted } from '../../ui/words.ts'
import { isTree } from './arrange-options.ts'

/** Anchors of the answer as titles and territories. Pure. */

/** @param shown ids of the entities that are drawn: what filters leave is counted as "n of N" */
export function anchorsOf(graph: GraphAnswer, shown: ReadonlySet<string>): ViewAnchor[] {
  if (graph.arrangedBy.id === 'timeline') return graph.anchors.map((anchor) => yearTitle(anchor, shown))
  if (isTree(graph.arrangedBy.id)) return treeRows(graph, shown)
  if (graph.arrangedBy.id === 'force') return untiedNote(graph, shown)
  const most = Math.max(1, ...graph.anchors.map((anchor) => anchor.programmes))
  const anchors = graph.anchors.map(
    (anchor): ViewAnchor => ({
      id: anchor.id,
      title: anchor.short,
      name: anchor.name,
      figures: figuresOf(anchor, shown),
      mark: markOf(anchor.nameStatus),
      href: `/?sel=${anchor.id}`,
      x: anchor.x,
      y: anchor.y,
      weight: anchor.programmes / most,
      row: null,
    }),
  )
  return [...anchors, ...looseNote(graph, shown)]
}

type Anchor = GraphAnswer['anchors'][number]

/** `36`, or `2 of 36` where filters leave fewer. */
function amount(ids: readonly string[], shown: ReadonlySet<string>): string {
  const left = ids.filter((id) => shown.has(id)).length
  return left < ids.length ? `${count(left)} of ${count(ids.length)}` : count(ids.length)
}

/** A year is no territory: it has nothing to open, and no ground. */
function yearTitle(
  { id, name, x, y, programmes, organisations, running }: Anchor,
  shown: ReadonlySet<string>,
): ViewAnchor {
  const words = amount(running, shown)
  return {
    ...{ id, title: name, x, y, mark: null, href: null, weight: null, still: true, row: null },
    name: `${counted(programmes, 'programme')} and ${counted(organisations, 'organisation')} first tied: ${name}`,
    figures: { words, brief: words },
  }
}

/** A row for each part, and one for what serves none. */
function treeRows({ anchors, nodes }: GraphAnswer, shown: ReadonlySet<string>): ViewAnchor[] {
  const most = Math.max(1, ...anchors.map((anchor) => anchor.programmes))
  const depths = new Map<string, number>()
  const rows = anchors.map((anchor): ViewAnchor => {
    const { id, name, parent, programmes, nameStatus, x, y } = anchor
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1
    depths.set(id, depth)
    const own = programmes > 0 && !anchors.some((below) => below.parent === id && below.programmes > 0)
    const words = anchor.recorded === 0 ? unmapped.words : amount(anchor.running, shown)
    const row = {
      parent,
      depth,
      own,
      room: anchor.room ?? 0,
      figures: anchor.recorded === 0 ? '' : programmes === 1 ? 'programme in force' : 'programmes in force',
    }
    return {
      ...{ id, name, x, y, row },
      title: anchor.short,
      figures: { words, brief: words },
      mark: markOf(nameStatus),
      href: `/?sel=${id}`,
      weight: programmes / most,
    }
  })
  const loose = nodes.filter((node) => node.anchors.length === 0)
  const drawn = loose.filter((node) => shown.has(node.id)).length
  const [top] = anchors
  if (!top || drawn === 0) return rows
  // In a tall tree the names stand above their nodes.
  const tall = Math.min(...loose.map((node) => node.x)) < top.x + (top.room ?? 0)
  const ys = loose.map((node) => node.y)
  const [figures, y] = [count(drawn), tall ? Math.min(...ys) - looseLine : mean(ys)]
  return [
    ...rows,
    {
      ...{ id: 'loose', title: 'Beside none of them', x: top.x, y, href: null, mark: null, weight: null },
      name: 'Nothing recorded ties them to a part of this strategy',
      figures: { words: figures, brief: figures },
      row: {
        parent: null,
        depth: 2,
        own: true,
        room: top.room ?? 0,
        figures: drawn === 1 ? 'entity' : 'entities',
      },
    },
  ]
}

/** From the name of the row of those beside no part down to its nodes, in a tall tree and the server's coordinates. */
const looseLine = 34

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length

/** Words for the row below the picture, where every node in it is tied to no other. */
function untiedNote({ nodes, edges }: GraphAnswer, shown: ReadonlySet<string>): ViewAnchor[] {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const bottom = Math.max(...nodes.map((node) => node.y))
  const row = nodes.filter((node) => node.y > bottom - rowHeight)
  if (!row.some((node) => shown.has(node.id)) || row.some((node) => tied.has(node.id))) return []
  const words = 'tied to no other'
  return [
    {
      ...{ id: 'loose', title: '', href: null, mark: null, weight: null, row: null },
      name: 'No tie to another organisation or programme is recorded',
      figures: { words, brief: words },
      x: mean(row.map((node) => node.x)),
      y: bottom + 26,
    },
  ]
}

/** Where no programme of any time is recorded nobody may have looked: that none is in force is then not known. */
const unmapped = { words: 'not mapped yet', brief: 'not mapped' }

function figuresOf({ recorded, running }: Anchor, shown: ReadonlySet<string>): ViewAnchor['figures'] {
  if (recorded === 0) return unmapped
  if (running.length === 0) return { words: 'no programme in force', brief: 'no programme' }
  const words = `${amount(running, shown)} ${running.length === 1 ? 'programme' : 'programmes'}`
  return { words: `${words} in force`, brief: words }
}

/** `name as summarised by Wiggin`, or `summarised` where there is little room. */
function markOf(status: string | null): ViewAnchor['mark'] {
  const words = nameStatusWords(status)?.short
  return words ? { words, brief: words.replace(/^name (as )?/, '').replace(/ by .*$/, '') } : null
}

/** Nodes of the row below the map lie this near to one line, in the server's coordinates. */
const rowHeight = 30

/** Words for the row of those that stand apart below the map, since nothing draws them into it. */
function looseNote({ nodes, anchors }: GraphAnswer, shown: ReadonlySet<string>): ViewAnchor[] {
  const lowest = Math.max(...anchors.map((anchor) => anchor.y))
  const bottom = Math.max(...nodes.map((node) => node.y))
  const loose = nodes.filter((node) => node.y > lowest && node.y > bottom - rowHeight)
  const untied = loose.every((node) => node.degree === 0)
  const drawn = loose.filter((node) => shown.has(node.id))
  if (anchors.length === 0 || drawn.length === 0 || (!untied && loose.some(isDrawn))) return []
  const words = untied ? 'no ties recorded' : 'not tied to these areas'
  return [
    {
      id: 'loose',
      title: '',
      name: untied
        ? 'Nothing recorded ties them to a programme or to another organisation'
        : 'Nothing recorded ties them to what the map is arranged by',
      figures: { words, brief: words },
      mark: null,
      href: null,
      x: mean(drawn.map((node) => node.x)),
      y: bottom + 26,
      weight: null,
      row: null,
    },
  ]
}

const isDrawn = ({ anchors }: GraphAnswer['nodes'][number]): boolean => anchors.length > 0
