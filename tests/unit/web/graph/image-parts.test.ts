import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { paintLit } from '../../../../web/graph/focus-layer.ts'
import { paintFoot, placeFoot } from '../../../../web/graph/image-legend.ts'
import type { Palette } from '../../../../web/graph/palette.ts'
import { SvgPen } from '../../../../web/graph/svg-pen.ts'
import type { ViewNode } from '../../../../web/graph/types.ts'

const parse = (pen: SvgPen) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(`<svg>${pen.content}</svg>`, 'text/xml')

/** Every letter 7 pixels wide. */
const measure = (words: string) => 7 * words.length
const palette = new Proxy({}, { get: (_, name) => `colour-${String(name)}` }) as Palette
const foot = {
  legend: [
    { mark: 'government', words: 'Government' },
    { mark: 'public', words: 'Public bodies & regulators' },
    { mark: 'programme', words: 'Programmes' },
  ],
  caption: 'Source: Interplay, revision 1. 374 of 374 entities, arranged by "areas".',
}

test('what is written stays text, in size, weight and place', () => {
  const pen = new SvgPen()
  pen.font = '640 13px "Inter Variable", sans-serif'
  pen.textAlign = 'center'
  pen.fillStyle = 'rgb(1, 2, 3)'
  pen.fillText('Ŵ < & "quoted"', 10, 20)
  const [text] = [...parse(pen).getElementsByTagName('text')]
  expect(text?.textContent).toBe('Ŵ < & "quoted"')
  expect(
    ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'fill'].map((name) => text?.getAttribute(name)),
  ).toEqual(['10', '20', '13', '640', 'middle', 'rgb(1, 2, 3)'])
})

test('a circle is closed and as wide as its radius says', () => {
  const pen = new SvgPen()
  pen.beginPath()
  pen.arc(10, 10, 4)
  pen.fill()
  expect([...parse(pen).getElementsByTagName('path')][0]?.getAttribute('d')).toBe(
    'M6 10a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  )
})

test('the foot breaks into rows where it is full, and nothing of it leaves the image', () => {
  const wide = placeFoot(foot, 1400, measure)
  const slim = placeFoot(foot, 260, measure)
  expect(new Set(wide.items.map(({ y }) => y)).size).toBe(1)
  expect(new Set(slim.items.map(({ y }) => y)).size).toBe(3)
  expect(slim.height).toBeGreaterThan(wide.height)
  for (const { words } of slim.lines) expect(measure(words)).toBeLessThanOrEqual(260)
  expect(slim.lines.map(({ words }) => words).join(' ')).toBe(foot.caption)
  expect(Math.max(...slim.items.map(({ y }) => y), ...slim.lines.map(({ y }) => y))).toBeLessThan(slim.height)
})

test('the foot names every mark and the source, and draws a mark for each', () => {
  const pen = new SvgPen()
  paintFoot(pen as never, placeFoot(foot, 1400, measure), palette, 1400, 900)
  const page = parse(pen)
  expect([...page.getElementsByTagName('text')].map(({ textContent }) => textContent)).toEqual([
    ...foot.legend.map(({ words }) => words),
    foot.caption,
  ])
  const fills = [...page.getElementsByTagName('path')].map((path) => path.getAttribute('fill'))
  expect(fills).toContain('colour-government')
  expect(fills).toContain('colour-programme')
})

test('a view without a legend still says its source', () => {
  const { items, lines } = placeFoot({ legend: [], caption: 'Source: Interplay' }, 400, measure)
  expect([items.length, lines.map(({ words }) => words)]).toEqual([0, ['Source: Interplay']])
})

test('what is lit is drawn with its own ties, dashed where no text was found, and a ring about what is chosen', () => {
  const pen = new SvgPen()
  const node = (id: string) => ({ id, mark: 'civil', importance: 0.5 }) as ViewNode
  const tie = { id: 't', from: 'a', to: 'b', relation: 'RUNS', evidence: 'known' } as const
  paintLit(
    pen as never,
    {
      focus: { nodes: new Set(['a', 'b', 'gone']), edges: new Set(['t', 'gone']) },
      nodes: new Map([node('a'), node('b')].map((each) => [each.id, each])),
      edges: new Map([['t', tie]]),
      strong: new Set(['t']),
      selected: new Set(['a']),
      cursor: null,
      at: (id) => ({ x: id === 'a' ? 10 : 50, y: 10 }),
      radius: () => 6,
    },
    palette,
  )
  const paths = [...parse(pen).getElementsByTagName('path')]
  expect(paths.filter((path) => path.getAttribute('stroke-dasharray') === '7 3')).toHaveLength(1)
  expect(paths.filter((path) => path.getAttribute('fill') === 'colour-civil')).toHaveLength(2)
  expect(paths.at(-1)?.getAttribute('stroke')).toBe('colour-ink')
})
