import type { CompareAnswer, ComparedPart } from '#contract/compare'
import type { Band, Face } from './faces.ts'

/** What one strategy covers and the other does not, in the three senses the records can bear. */
export interface OneSided {
  /** Programmes on this strategy and on none of the others. */
  programmes: string[]
  /** The same by part in sight, most first; parts overlap. */
  byPart: { part: ComparedPart; programmes: string[] }[]
  /** Aligned parts with programmes here and none there. */
  bands: Band[]
  /** Parts that the crosswalk aligns with nothing, under their part at the top. */
  alone: { top: ComparedPart; parts: ComparedPart[] }[]
}

/**
 * The ground of `here` that `there` does not cover.
 * @param bands between the two, whichever is left.
 */
export function oneSided(answer: CompareAnswer, here: Face, there: Face, bands: readonly Band[]): OneSided {
  const only = new Set(answer.overlap.programmes.only[here.strategy.id] ?? [])
  const byPart = here.ends
    .map((part) => ({ part, programmes: part.programmeIds.filter((id) => only.has(id)) }))
    .filter((each) => each.programmes.length > 0)
    .sort((a, b) => b.programmes.length - a.programmes.length)
  const uncovered = bands.filter((band) => {
    const [mine, theirs] = here.byId.has(band.left.id) ? [band.left, band.right] : [band.right, band.left]
    return mine.programmes > 0 && theirs.programmes === 0
  })
  return { programmes: [...only], byPart, bands: uncovered, alone: aloneOf(answer, here, there) }
}

function aloneOf(answer: CompareAnswer, here: Face, there: Face): OneSided['alone'] {
  const partnered = new Set<string>()
  for (const { from, to } of answer.pairs) {
    if (here.byId.has(from.id) && there.byId.has(to.id)) partnered.add(from.id)
    if (here.byId.has(to.id) && there.byId.has(from.id)) partnered.add(to.id)
  }
  if (partnered.size === 0) return []
  const groups = new Map<string, ComparedPart[]>()
  for (const part of here.strategy.parts) {
    const leaf = !here.parents.has(part.id)
    const chain = ancestors(here, part)
    if (!leaf || chain.some((each) => partnered.has(each.id))) continue
    const top = chain.at(-1)?.id ?? part.id
    groups.set(top, [...(groups.get(top) ?? []), part])
  }
  return [...groups].flatMap(([id, parts]) => {
    const top = here.byId.get(id)
    return top ? [{ top, parts }] : []
  })
}

/** The part and those above it, nearest first. */
function ancestors(face: Face, part: ComparedPart): ComparedPart[] {
  const chain = [part]
  for (let up = face.byId.get(part.parent ?? ''); up; up = face.byId.get(up.parent ?? '')) chain.push(up)
  return chain
}
