import { describe, expect, test } from 'vitest'
import { shorterQuestion } from '../../../../web/shell/search/guess.ts'
import { markMatches } from '../../../../web/shell/search/mark.ts'
import { withRecent } from '../../../../web/shell/search/recent.ts'
import { viewsNamed } from '../../../../web/shell/search/views.ts'

const marked = (text: string, question: string) =>
  markMatches(text, question)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

describe('what is marked in a name', () => {
  test('words of the question where a word begins, whatever their case and accents', () => {
    expect(marked('Open Data Institute', 'data inst')).toBe('Open [Data] [Inst]itute')
    expect(marked('Guimerà', 'guimera')).toBe('[Guimerà]')
  })

  test('nothing within a word, and nothing for an empty question', () => {
    expect(marked('Metadata', 'data')).toBe('Metadata')
    expect(marked('Open Data', '')).toBe('Open Data')
  })
})

describe('views that a question names', () => {
  const views = [
    { id: 'gaps', path: '/gaps', name: 'Gaps', question: '' },
    { id: 'compare', path: '/compare', name: 'Compare', question: '' },
  ]
  const places = [
    { id: 'north-east', name: 'North East' },
    { id: 'wales', name: 'Wales' },
  ]
  const links = (question: string) => viewsNamed(question, views, places).group.items.map(({ href }) => href)

  test('a view and a place give the view narrowed to it, then the view', () => {
    expect(links('gaps wales')).toEqual(['/gaps?place=wales', '/gaps'])
    expect(links('gaps in the north east')).toEqual(['/gaps?place=north-east', '/gaps'])
  })

  test('a whole name comes before everything else, a beginning does not', () => {
    expect(viewsNamed('compare', views, places)).toMatchObject({ first: true })
    expect(viewsNamed('comp', views, places)).toMatchObject({ first: false })
    expect(links('comp')).toEqual(['/compare'])
  })

  test('a place alone names no view', () => {
    expect(links('wales')).toEqual([])
  })
})

test('a question that found nothing is tried shorter, as long as something is left', () => {
  expect(shorterQuestion('institute of nothing')).toBe('institute')
  expect(shorterQuestion('opendatum')).toBe('open')
  expect(shorterQuestion('abc')).toBeNull()
})

test('what was opened last comes first, once, and only five are kept', () => {
  const entity = (id: string) => ({ id, type: 'organisation' as const, name: id, sector: null, kind: null })
  const before = ['a', 'b', 'c', 'd', 'e'].map(entity)
  expect(withRecent(before, entity('c')).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd', 'e'])
  expect(withRecent(before, entity('f')).map(({ id }) => id)).toEqual(['f', 'a', 'b', 'c', 'd'])
})
