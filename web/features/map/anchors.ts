import type { GraphAnswer } from '#contract/graph'
import type { ViewAnchor } from '../../graph/types.ts'
import { nameStatusWords } from '../../ui/evidence.ts'
import { counted } from '../../ui/words.ts'
import { anchorTitle } from './anchor-title.ts'

/** Anchors of the answer as titles and territories. Pure. */

export function anchorsOf(graph: GraphAnswer): ViewAnchor[] {
  if (graph.arrangedBy.id === 'timeline') return graph.anchors.map(yearTitle)
  const most = Math.max(1, ...graph.anchors.map((anchor) => anchor.programmes))
  const anchors = graph.anchors.map(
    (anchor): ViewAnchor => ({
      id: anchor.id,
      title: anchorTitle(anchor.name, anchor.short),
      name: anchor.name,
      figures: figuresOf(anchor.programmes),
      mark: markOf(anchor.nameStatus),
      href: `/?sel=${anchor.id}`,
      x: anchor.x,
      y: anchor.y,
      weight: anchor.programmes / most,
    }),
  )
  return [...anchors, ...looseNote(graph)]
}

/** A year is no territory: it has nothing to open, and no ground. */
const yearTitle = ({
  id,
  name,
  x,
  y,
  programmes,
  organisations,
}: GraphAnswer['anchors'][number]): ViewAnchor => ({
  id,
  title: name,
  name: `${counted(programmes, 'programme')} and ${counted(organisations, 'organisation')} first tied: ${name}`,
  figures: { words: `${programmes + organisations}`, brief: `${programmes + organisations}` },
  mark: null,
  href: null,
  x,
  y,
  weight: null,
})

function figuresOf(programmes: number): ViewAnchor['figures'] {
  if (programmes === 0) return { words: 'no programme in force', brief: 'no programme' }
  const words = counted(programmes, 'programme')
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
function looseNote({ nodes, anchors }: GraphAnswer): ViewAnchor[] {
  const lowest = Math.max(...anchors.map((anchor) => anchor.y))
  const bottom = Math.max(...nodes.map((node) => node.y))
  const loose = nodes.filter((node) => node.y > lowest && node.y > bottom - rowHeight)
  const untied = loose.every((node) => node.degree === 0)
  if (anchors.length === 0 || loose.length === 0 || (!untied && loose.some(isDrawn))) return []
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
      x: loose.reduce((sum, node) => sum + node.x, 0) / loose.length,
      y: bottom + 26,
      weight: null,
    },
  ]
}

const isDrawn = ({ anchors }: GraphAnswer['nodes'][number]): boolean => anchors.length > 0
