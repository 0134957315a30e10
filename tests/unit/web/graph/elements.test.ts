import cytoscape from 'cytoscape'
import { expect, test, vi } from 'vitest'
import { addSlowly } from '../../../../web/graph/add-slowly.ts'
import { syncElements } from '../../../../web/graph/elements.ts'
import type { ViewNode } from '../../../../web/graph/types.ts'

const node = (mark: string): ViewNode => ({
  ...{ id: 'odi', type: 'organisation', mark, name: 'ODI', short: 'ODI' },
  ...{ importance: 0.5, x: 1, y: 2 },
})

const drawing = (mark: string) => ({
  nodes: new Map([['odi', node(mark)]]),
  edges: new Map(),
  touching: new Map(),
  place: ({ x, y }: { x: number; y: number }) => ({ x, y }),
})

test('a node whose group comes to be known once it is drawn gets its mark', () => {
  const core = cytoscape({ headless: true })
  syncElements(core, drawing('undefined'))
  syncElements(core, drawing('civil'))
  const drawn = core.getElementById('odi')
  expect(drawn.data('mark')).toBe('civil')
  expect(drawn.classes().filter((name) => name.startsWith('mark-'))).toEqual(['mark-civil'])
  // It stays where it was.
  expect(drawn.position()).toEqual({ x: 1, y: 2 })
})

test('what is new can come later, while what stands is brought in line', () => {
  const core = cytoscape({ headless: true })
  syncElements(core, drawing('civil'))
  // Nothing is to be seen moving.
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const more = drawing('research')
  more.nodes.set('dcms', { ...node('government'), id: 'dcms' })
  syncElements(core, more, false)
  expect(core.nodes().map((drawn) => [drawn.id(), drawn.data('mark')])).toEqual([['odi', 'research']])
  syncElements(core, more)
  expect(core.nodes().map((drawn) => drawn.id())).toEqual(['odi', 'dcms'])
})

test('a map is put up some at a time, and no further once that is called off', async () => {
  const core = cytoscape({ headless: true })
  const ids = Array.from({ length: 300 }, (_, index) => `n${index}`)
  const element = (id: string) => ({ group: 'nodes' as const, data: { id } })
  const inSlices = new Set<number>()
  core.on('add', () => setTimeout(() => inSlices.add(core.nodes().length)))
  await new Promise<void>((resolve) => addSlowly(core, ids, element, resolve, 100))
  expect(core.nodes().map((drawn) => drawn.id())).toEqual(ids)
  expect(inSlices.size).toBeGreaterThan(1)
  const ended = cytoscape({ headless: true })
  addSlowly(ended, ids, element, () => expect.unreachable())()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(ended.nodes().length).toBe(0)
})
