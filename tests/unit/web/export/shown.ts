import type { Shown } from '../../../../web/export/shown.ts'

const page = (id: string, title: string) => ({
  id,
  title,
  url: `https://source.example/${id}`,
  publisher: id === 'minutes' ? null : 'A publisher',
  accessed: '2026-11-24',
})
const [report, minutes] = [page('report', 'Report; "final"'), page('minutes', 'Minutes <2021> & more')]

/** A small map with every difficulty of a file format: quotes, commas, markup, Welsh, formulas, two ties of one pair. */
export const shown: Shown = {
  about: {
    title: 'Interplay: a map',
    description: '3 of 374 entities & 3 of 706 ties.',
    permalink: 'https://map.example/?sel=odi,b&off=type:place',
    origin: 'https://map.example',
    revision: 7,
    dataRead: '2026-11-24',
    citation: 'Interplay contributors (2026). Interplay: a map, revision 7.',
    licences: [
      { name: 'Open Government Licence v3.0', url: 'https://licence.example/ogl', covers: 'Public texts' },
      { name: 'CC BY 4.0', url: 'https://licence.example/by', covers: 'Our own words' },
    ],
  },
  nodes: [
    {
      id: 'odi',
      type: 'organisation',
      name: 'Open Data Institute, "the ODI"',
      short: 'ODI',
      nameStatus: null,
      sector: 'research-institute',
      kind: null,
      status: 'active',
      evidence: 'seen',
      sources: [report, minutes],
      places: ['london', 'england'],
      strategies: ['nds-2020'],
      areas: [],
      importance: 0.75,
      degree: 29,
      x: 10.5,
      y: -20,
    },
    {
      id: 'b',
      type: 'programme',
      name: 'Data <trusts> & "Ŵyneb\'s" risk\nin two lines',
      short: '=SUM(A1)',
      nameStatus: null,
      sector: null,
      kind: 'pilot',
      status: null,
      evidence: 'known',
      sources: [],
      running: { from: '2019-04-01', until: null },
      importance: 0,
      degree: 2,
      x: 0,
      y: 0,
    },
    {
      id: 'm1-pa-pets',
      type: 'priority',
      name: 'Privacy 🔐',
      short: 'Privacy 🔐',
      nameStatus: 'reconstructed-unverified',
      sector: null,
      kind: 'priority area',
      status: null,
      evidence: 'seen',
      sources: [report],
      importance: 0.5,
      degree: 6,
      x: 1,
      y: 2,
    },
  ],
  edges: [
    {
      ...tie('rel-1', 'odi', 'b', 'RUNS', 'runs', '2021-03', null),
      note: '-led, it says',
      sources: [minutes],
    },
    tie('rel-2', 'odi', 'b', 'FUNDS', 'funds', null, '2022'),
    tie('b.addresses.m1-pa-pets', 'b', 'm1-pa-pets', 'ADDRESSES', 'addresses', null, null),
  ],
  sources: [minutes, report],
}

function tie(
  id: string,
  from: string,
  to: string,
  relation: Shown['edges'][number]['relation'],
  label: string,
  start: string | null,
  end: string | null,
): Shown['edges'][number] {
  return { id, from, to, relation, label, evidence: 'seen', start, end, note: null, sources: [] }
}
