/** Each turns by this much from the one before, so that no direction is taken twice. */
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Points around (0, 0) as seeds sit in a sunflower: even, the first in the middle (Vogel 1979,
 * doi 10.1016/0025-5564(79)90080-4). `distance` says how far out the nth sits; a root of n keeps them even.
 */
export const sunflower = (count: number, distance: (index: number) => number): { x: number; y: number }[] =>
  Array.from({ length: count }, (_, index) => {
    const out = distance(index)
    return { x: out * Math.cos(index * golden), y: out * Math.sin(index * golden) }
  })
