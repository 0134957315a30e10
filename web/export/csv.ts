import { licenceLine, linkTo, listText, type Shown, sourceLine, sourcesText } from './shown.ts'

type Field = string | number | null | undefined
export type Rows = readonly (readonly Field[])[]

/**
 * Rows as CSV: commas, quotes doubled, lines ended by CR LF (RFC 4180), with a byte order mark so that spreadsheets
 * read it as UTF-8.
 */
export const csvText = (rows: Rows): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`

/** A leading =, +, - or @ would run as a formula in a spreadsheet, so text that starts so gets an apostrophe. */
function csvField(value: Field): string {
  const raw = value === null || value === undefined ? '' : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A CSV has no place for metadata, so each row carries what it needs to be cited alone. */
const metadata = ['permalink', 'view', 'revision', 'data_read', 'source', 'licence'] as const

const about = ({ about: each }: Shown, ...ids: readonly string[]): Field[] => [
  linkTo(each, ...ids),
  each.permalink,
  each.revision,
  each.dataRead,
  sourceLine(each),
  licenceLine(each),
]

/** The entities shown, one a row under a heading. */
export const nodeRows = (shown: Shown): Rows => [
  [
    'id',
    'type',
    'name',
    'short',
    'name_status',
    'sector',
    'kind',
    'status',
    'evidence',
    'sources',
    'places',
    'strategies',
    'areas',
    'running_from',
    'running_until',
    'importance',
    'degree',
    'x',
    'y',
    ...metadata,
  ],
  ...shown.nodes.map((node) => [
    node.id,
    node.type,
    node.name,
    node.short,
    node.nameStatus,
    node.sector,
    node.kind,
    node.status,
    node.evidence,
    sourcesText(node.sources),
    listText(node.places),
    listText(node.strategies),
    listText(node.areas),
    node.running?.from,
    node.running?.until,
    node.importance,
    node.degree,
    node.x,
    node.y,
    ...about(shown, node.id),
  ]),
]

/** The ties shown, one a row under a heading. */
export function edgeRows(shown: Shown): Rows {
  const names = new Map(shown.nodes.map((node) => [node.id, node.name]))
  return [
    [
      'claim',
      'from_id',
      'from',
      'relation',
      'relation_words',
      'to_id',
      'to',
      'start',
      'end',
      'evidence',
      'note',
      'sources',
      ...metadata,
    ],
    ...shown.edges.map((edge) => [
      edge.id,
      edge.from,
      names.get(edge.from),
      edge.relation,
      edge.label,
      edge.to,
      names.get(edge.to),
      edge.start,
      edge.end,
      edge.evidence,
      edge.note,
      sourcesText(edge.sources),
      ...about(shown, edge.from, edge.to),
    ]),
  ]
}
