/** The types of gap (DESIGN section 3); `unmapped` is about the map, all others about the world. */
export const gapTypes = [
  'uncovered',
  'thin',
  'ending',
  'regional',
  'disconnected',
  'unevidenced',
  'unmapped',
] as const
export type GapType = (typeof gapTypes)[number]
