import { expect, test } from 'vitest'
import { framedAddress } from '../../../../web/shell/embed-location.ts'

const search = '?sel=odi&controls=legend,search'

test('a link to the map stays in the frame, with its own state and the controls of the frame', () => {
  expect(framedAddress('/?sel=hdr-uk', search)).toBe('/embed?sel=hdr-uk&controls=legend,search')
  expect(framedAddress('/', search)).toBe('/embed?controls=legend,search')
  expect(framedAddress('/embed?off=type:place&controls=legend', search)).toBe(
    '/embed?off=type:place&controls=legend,search',
  )
})

test('without controls there are none', () => {
  expect(framedAddress('/?sel=hdr-uk', '')).toBe('/embed?sel=hdr-uk')
  expect(framedAddress('/', '')).toBe('/embed')
})

test('a link to any other page leads out of the frame, and so does another site', () => {
  for (const href of [
    '/gaps?place=wales',
    '/stories',
    '/api/docs',
    'https://other.example/',
    '//other.example/',
  ])
    expect(framedAddress(href, search)).toBe(null)
})
