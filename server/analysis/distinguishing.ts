/**
 * What sets each cluster apart: features (a priority served, a sector, a place) that its members have
 * more often than members of the whole map do. Lift says how much more often; the log-likelihood ratio
 * (Dunning 1993, https://aclanthology.org/J93-1003/) ranks, since it grows with support as well as with
 * lift: a rare feature of one member never wins, nor does a common one of many.
 */

export interface Feature {
  key: string
  /** Features of one kind compete for one place in a label: priority, sector, place, ... */
  kind: string
  /** The nodes that have it, each once. */
  nodes: ArrayLike<number>
}

export interface Distinguishing {
  key: string
  kind: string
  /** Members that have it. */
  support: number
  /** Share of the members that have it. */
  share: number
  /** Share of all clustered nodes that have it. */
  overall: number
  /** share / overall. */
  lift: number
  /** Log-likelihood ratio; 3.84 is the 5% point of chance for one feature. */
  score: number
}

export interface Thresholds {
  /** Fewest members that must have it; 2 unless told. */
  support?: number
  /** Smallest share of members; 0.2 unless told. */
  share?: number
  /** Smallest lift; 1.25 unless told. */
  lift?: number
  /** Smallest score; 3.84 unless told. */
  score?: number
}

/** @param labels cluster of each node; -1 leaves a node out. @returns by label, best first */
export function distinguishing(
  labels: ArrayLike<number>,
  features: readonly Feature[],
  thresholds: Thresholds = {},
): Distinguishing[][] {
  const sizes: number[] = []
  let all = 0
  for (let v = 0; v < labels.length; v++) {
    const label = labels[v] as number
    if (label < 0) continue
    sizes[label] = (sizes[label] ?? 0) + 1
    all++
  }
  const counted = features.map((feature) => {
    const support = supports(labels, feature)
    return { feature, support, having: [...support.values()].reduce((sum, n) => sum + n, 0) }
  })
  return Array.from(sizes, (size = 0, label) =>
    counted
      .flatMap(({ feature, support, having }) => {
        const found = measure(feature, support.get(label) ?? 0, size, having, all)
        return passes(found, thresholds) ? [found] : []
      })
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)),
  )
}

/**
 * The features that make a label: the best place and the best sector that set the cluster apart; where neither
 * does, the best of any other kind. Empty when nothing sets it apart: name its leading members then.
 */
export function labelFeatures(found: readonly Distinguishing[]): Distinguishing[] {
  const [place, sector, other] = [isPlace, isSector, isOther].map((passes) => found.find(passes))
  const shown = [place, sector].filter((each) => each !== undefined)
  return shown.length > 0 ? shown : other ? [other] : []
}

const isPlace = ({ kind, share, lift }: Distinguishing) => kind === 'place' && share >= 0.4 && lift >= 1.5

/** A third of one kind is telling when that kind is rare elsewhere. */
const isSector = ({ kind, share, lift }: Distinguishing) =>
  kind === 'sector' && ((share >= 0.4 && lift >= 1.5) || (share >= 1 / 3 && lift >= 5))

const isOther = ({ kind, share, lift }: Distinguishing) =>
  kind !== 'place' && kind !== 'sector' && share >= 0.4 && lift >= (kind === 'group' ? 1.4 : 2)

function supports(labels: ArrayLike<number>, { nodes }: Feature): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < nodes.length; i++) {
    const label = labels[nodes[i] as number] as number
    if (label >= 0) found.set(label, (found.get(label) ?? 0) + 1)
  }
  return found
}

function measure(
  { key, kind }: Feature,
  support: number,
  size: number,
  having: number,
  all: number,
): Distinguishing {
  const share = size > 0 ? support / size : 0
  const overall = having / all
  const lift = overall > 0 ? share / overall : 0
  return { key, kind, support, share, overall, lift, score: logLikelihood(support, size, having, all) }
}

/** Twice the log-likelihood ratio of the two-by-two table: in the cluster or not, having the feature or not. */
function logLikelihood(support: number, size: number, having: number, all: number): number {
  const cell = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column))
  return (
    2 *
    (cell(support, size, having) +
      cell(size - support, size, all - having) +
      cell(having - support, all - size, having) +
      cell(all - size - having + support, all - size, all - having))
  )
}

function passes(
  found: Distinguishing,
  { support = 2, share = 0.2, lift = 1.25, score = 3.84 }: Thresholds,
): boolean {
  return found.support >= support && found.share >= share && found.lift >= lift && found.score >= score
}
