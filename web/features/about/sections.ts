/** The sections of the page, in order; the ids are the anchors of links from elsewhere. */
export const sections = [
  { id: 'scope', title: 'What it maps' },
  { id: 'pilot', title: 'The pilot' },
  { id: 'evidence', title: 'How evidence is marked' },
  { id: 'names', title: 'Names that are not certain' },
  { id: 'quality', title: 'Data quality' },
  { id: 'method', title: 'Method' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'licence', title: 'Licence and citation' },
  { id: 'data', title: 'Data and API' },
] as const

export type SectionId = (typeof sections)[number]['id']
