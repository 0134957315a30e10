/** How things are counted and computed. The same rules stand in `meta` of the answers they concern. */

export const countingRules: readonly { name: string; rule: string }[] = [
  {
    name: 'Dates',
    rule: 'A start counts from the first day of what is written (2021 is 1 January 2021), an end to its last day. Without another day, figures speak of the day the data was read. A period counts all that is in force on any of its days.',
  },
  {
    name: 'Programme in force',
    rule: 'Not merely planned; started on or before the day; ended on or after it, or without an end and still active, or within the year or month of its start. “Started” counts all that had begun by then.',
  },
  {
    name: 'Organisation',
    rule: 'Counts through its roles in programmes: those that run one or are partners in one, unless other roles are chosen.',
  },
  {
    name: 'Part of a strategy',
    rule: 'A programme counts for a part when it serves it or anything below it, once. A framework that implements a part hangs below it.',
  },
  {
    name: 'Place',
    rule: 'Direct: in the place or within it. Wide: in an area that holds the place, such as the whole UK. Places abroad count in no column.',
  },
  {
    name: 'Outside government',
    rule: 'At least one organisation runs the programme that is no department, devolved administration, authority, regulator, public body or part of the NHS.',
  },
]

export interface Method {
  name: string
  how: string
  citation: string
  url?: string
}

export const methods: readonly Method[] = [
  {
    name: 'Arrangement of the map',
    how: 'The areas are fixed anchors. A programme is drawn to the mean of the areas it serves, an organisation to the mean of its programmes, and all are pushed apart by size; once per revision, with a fixed seed.',
    citation: 'Fruchterman and Reingold 1991',
    url: 'https://doi.org/10.1002/spe.4380211102',
  },
  {
    name: 'Arrangement by ties alone',
    how: 'Each connected component is laid out by forces, with a fixed seed: ties draw, all push each other off. The components are packed close together; whoever is tied to no other waits in a row below.',
    citation: 'Fruchterman and Reingold 1991; Freivalds, Dogrusoz and Kikusts 2002',
  },
  {
    name: 'Arrangement as a tree',
    how: 'A row for each part of the strategy. A programme stands beside the deepest part it serves; where several are equally deep, beside the one with the smallest share of its own there. An organisation stands where its programmes lead deepest.',
    citation: 'Burch, Raschke and Weiskopf 2010, indented tree plots',
  },
  {
    name: 'Importance (size)',
    how: 'How many others an entity is tied to, each by its best supported tie: stated by a text 1, known 0.7, judgement 0.4. The area drawn is in proportion.',
    citation: 'Barrat et al. 2004, weighted degree',
    url: 'https://doi.org/10.1073/pnas.0400087101',
  },
  {
    name: 'Paths',
    how: 'The shortest through organisations and programmes only, direction ignored; several without loops, best first.',
    citation: 'Yen 1971',
    url: 'https://doi.org/10.1287/mnsc.17.11.712',
  },
  {
    name: 'Concentration (gaps)',
    how: 'Whether one organisation runs most of what serves a part: the sum of the squared shares.',
    citation: 'Hirschman 1945; Herfindahl 1950',
  },
  {
    name: 'Missing ties (gaps)',
    how: 'Ties found among the organisations of a part, against those expected by chance from how many ties each has.',
    citation: 'Newman 2010, section 13.2',
    url: 'https://doi.org/10.1093/acprof:oso/9780199206650.001.0001',
  },
  {
    name: 'Clusters',
    how: 'Leiden on the network of organisations, the best of several starts. A direct tie weighs 1, a programme or funder shared by many less for each pair. Stability says how alike the clusters of other random starts are.',
    citation: 'Traag, Waltman and van Eck 2019',
    url: 'https://doi.org/10.1038/s41598-019-41695-z',
  },
  {
    name: 'Names of clusters',
    how: 'The place and the kind of organisation that members have more often than all do; else a programme or a part of a strategy that most share; and the two best tied members.',
    citation: 'Dunning 1993, log-likelihood ratio',
    url: 'https://aclanthology.org/J93-1003/',
  },
  {
    name: 'Roles (clusters)',
    how: 'How well tied a member is within its cluster, in standard deviations, and how evenly its ties spread over clusters.',
    citation: 'Guimerà and Amaral 2005',
    url: 'https://doi.org/10.1038/nature03288',
  },
  {
    name: 'Go-between (clusters)',
    how: 'The share of the shortest paths between others that run through an organisation.',
    citation: 'Freeman 1977; Brandes 2001',
    url: 'https://doi.org/10.1080/0022250X.2001.9990249',
  },
  {
    name: 'Missing ties (clusters)',
    how: 'Two clusters that serve the same part with at most half the ties expected by chance from how well tied their members are.',
    citation: 'Burt 1992, structural holes',
    url: 'https://doi.org/10.2307/j.ctv1kz4h78',
  },
  {
    name: 'Overlap (compare)',
    how: 'What two strategies share, as a share of what either has.',
    citation: 'Jaccard 1901',
    url: 'https://doi.org/10.5169/seals-266450',
  },
]
