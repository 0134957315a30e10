/** Words of the map in plain English; those of types and relations come from the vocabulary of the API. */
export const glossary: readonly { term: string; meaning: string }[] = [
  {
    term: 'As of',
    meaning:
      'The day that figures speak of. Roles and programmes have dates, so the map of 2021 differs from today’s.',
  },
  {
    term: 'Claim',
    meaning:
      'Anything the map says: that an entity exists, or that two are tied. It has evidence, sources and, where known, dates.',
  },
  {
    term: 'Cluster',
    meaning:
      'Organisations that are tied to each other more than to the rest: directly, by a programme or by a funder they share.',
  },
  {
    term: 'Coverage',
    meaning: 'The programmes and organisations that serve each part of a strategy, by place, sector or year.',
  },
  {
    term: 'Crosswalk',
    meaning: 'Pairs of parts of two strategies that mean much the same, each with a strength and a reason.',
  },
  {
    term: 'Gap',
    meaning:
      'A part of a strategy, or a place in it, with nobody, few, or only one; told apart from what nobody has mapped yet.',
  },
  {
    term: 'Lever',
    meaning:
      'In the Mission 1 framework: a way in which government means to act, such as reducing costs of data sharing.',
  },
  {
    term: 'Mission 1',
    meaning:
      'The first of five missions of the National Data Strategy of 2020: unlocking the value of data across the economy.',
  },
  {
    term: 'Partner',
    meaning:
      'Of an organisation: who works with it in the same programmes, or collaborates with it directly.',
  },
  {
    term: 'Priority area',
    meaning:
      'In the Mission 1 framework: one of seven areas for action. The map is arranged by them at first.',
  },
  {
    term: 'Privacy enhancing technologies',
    meaning:
      'Techniques that let data be used without showing it, such as secure computation or synthetic data.',
  },
  {
    term: 'Revision',
    meaning: 'The number of a state of the map. It grows with each accepted change; cite it with the map.',
  },
  {
    term: 'Smart Data',
    meaning:
      'Schemes by which people and small firms can have their data shared with others on their behalf, as in open banking.',
  },
  { term: 'Tie', meaning: 'A relation between two entities, such as “runs” or “funds”.' },
]
