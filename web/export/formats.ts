import { csvText, edgeRows, nodeRows } from './csv.ts'
import { gexfText } from './gexf.ts'
import { graphmlText } from './graphml.ts'
import { jsonText } from './json.ts'
import { jsonLdText } from './json-ld.ts'
import type { Shown } from './shown.ts'

interface Format {
  /** Ending of the file's name. */
  ending: string
  mime: string
  write: (shown: Shown) => string
}

/** Everything a graph on screen can be written as. This module is fetched when the first file is asked for. */
export const formats = {
  ties: { ending: 'ties.csv', mime: 'text/csv;charset=utf-8', write: (shown) => csvText(edgeRows(shown)) },
  entities: {
    ending: 'entities.csv',
    mime: 'text/csv;charset=utf-8',
    write: (shown) => csvText(nodeRows(shown)),
  },
  json: { ending: 'json', mime: 'application/json', write: jsonText },
  gexf: { ending: 'gexf', mime: 'application/gexf+xml', write: gexfText },
  graphml: { ending: 'graphml', mime: 'application/graphml+xml', write: graphmlText },
  jsonld: { ending: 'jsonld', mime: 'application/ld+json', write: jsonLdText },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats
