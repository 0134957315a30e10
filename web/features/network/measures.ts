import type { NetworkPoint } from '#contract/clusters'
import { count } from '../../ui/words.ts'

/** The figures of a network, each with what it means. */

type Key = Exclude<keyof NetworkPoint, 'asOf' | 'degrees'>

export interface Measure {
  key: Key
  name: string
  meaning: string
  /** What the value of a point says, for those who do not know the figure. */
  read: (value: number, point: NetworkPoint) => string
  text: (value: number) => string
  /** The axis begins at nothing; else it holds what there is, with nothing as a line. */
  signed?: boolean
}

const whole = (value: number) => count(value)
const fixed = (digits: number) => (value: number) => value.toFixed(digits).replace('-', '−')
const share = (value: number) => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)}%`

const alike = (value: number): string => {
  if (value > 0.3) return 'Like goes clearly with like.'
  if (value > 0.1) return 'Like goes with like a little more than by chance.'
  if (value >= -0.1) return 'About as mixed as by chance.'
  return 'Ties cross over more than by chance.'
}

export const measures: readonly Measure[] = [
  {
    key: 'organisations',
    name: 'Organisations',
    meaning: 'Organisations with at least one tie in force.',
    read: (value) => `${count(value)} are tied to somebody.`,
    text: whole,
  },
  {
    key: 'ties',
    name: 'Ties',
    meaning: 'Pairs of organisations that are tied: directly, by a programme or by a funder they share.',
    read: (value, { organisations }) =>
      organisations > 0 ? `${(value / organisations).toFixed(1)} for each organisation.` : 'None.',
    text: whole,
  },
  {
    key: 'averageDegree',
    name: 'Partners each',
    meaning: 'How many others an organisation is tied to, on average.',
    read: (value) => `On average, one organisation has ${value.toFixed(1)} partners.`,
    text: fixed(1),
  },
  {
    key: 'density',
    name: 'Density',
    meaning: 'The share of all possible pairs that are tied. It falls as a network grows.',
    read: (value) => (value > 0 ? `1 in ${count(Math.round(1 / value))} pairs is tied.` : 'No pair is tied.'),
    text: share,
  },
  {
    key: 'components',
    name: 'Separate parts',
    meaning: 'Groups between which no path leads. Fewer means that news can reach everybody.',
    read: (value) =>
      value === 1 ? 'Everybody can reach everybody.' : `${count(value)} parts without a path between them.`,
    text: whole,
  },
  {
    key: 'largest',
    name: 'Largest part',
    meaning: 'Organisations in the largest group that hangs together.',
    read: (value, { organisations }) =>
      organisations > 0 ? `${Math.round((value / organisations) * 100)}% of all.` : 'None.',
    text: whole,
  },
  {
    key: 'averagePath',
    name: 'Steps between two',
    meaning: 'How many steps lie between two organisations of the largest part, on average.',
    read: (value) => `Two of them are ${value.toFixed(1)} steps apart on average.`,
    text: fixed(1),
  },
  {
    key: 'diameter',
    name: 'Furthest apart',
    meaning: 'Steps between the two organisations of the largest part that lie furthest apart.',
    read: (value) => `No two are more than ${count(value)} steps apart.`,
    text: whole,
  },
  {
    key: 'sectorAssortativity',
    name: 'Alike in sector',
    meaning:
      'Whether ties join organisations of one sector (towards 1), mix as chance would (0), or cross sectors (below 0).',
    read: alike,
    text: fixed(2),
    signed: true,
  },
  {
    key: 'nationAssortativity',
    name: 'Alike in nation',
    meaning: 'The same for the nation an organisation sits in: above 0, ties stay within nations.',
    read: alike,
    text: fixed(2),
    signed: true,
  },
  {
    key: 'reciprocity',
    name: 'Returned ties',
    meaning: 'Of ties that point one way, such as funding, the share that is returned.',
    read: (value) => (value === 0 ? 'None is returned.' : `${share(value)} go both ways.`),
    text: share,
  },
]

export const yearOf = ({ asOf }: Pick<NetworkPoint, 'asOf'>): string => asOf.slice(0, 4)

/** `+12 since 2015`, `−0.3 since 2015`; null without a value at either end. */
export function changeText(
  measure: Measure,
  first: NetworkPoint | undefined,
  now: NetworkPoint,
): string | null {
  const [before, after] = [first?.[measure.key] ?? null, now[measure.key] ?? null]
  if (!first || first.asOf === now.asOf || before === null || after === null) return null
  const change = after - before
  const size = measure.text(Math.abs(change))
  if (size === measure.text(0)) return `as in ${yearOf(first)}`
  return `${change > 0 ? '+' : '−'}${size.replace('%', ' percentage points')} since ${yearOf(first)}`
}
