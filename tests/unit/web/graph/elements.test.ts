import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
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
