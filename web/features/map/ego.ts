/** The surroundings of one entity, to a number of steps. Pure. */

export const egoSteps = [1, 2, 3] as const
type Steps = (typeof egoSteps)[number]

export interface Ego {
  id: string
  steps: Steps
}

/** `odi:2` as an ego; one step when the number is missing or wrong. */
export function readEgo(token: string | undefined): Ego | null {
  const [id, number] = token?.split(':') ?? []
  if (!id) return null
  return { id, steps: egoSteps.find((steps) => String(steps) === number) ?? 1 }
}

export const egoToken = (id: string, steps: number): string => `${id}:${steps}`

/** All that a walk of so many steps along the ties reaches, breadth first, directions ignored. */
export function withinSteps({ id, steps }: Ego, ties: Iterable<{ from: string; to: string }>): Set<string> {
  const touching = new Map<string, string[]>()
  const put = (a: string, b: string) => touching.set(a, [...(touching.get(a) ?? []), b])
  for (const { from, to } of ties) {
    put(from, to)
    put(to, from)
  }
  const reached = new Set([id])
  let edge = [id]
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((each) => touching.get(each) ?? []).filter((each) => !reached.has(each))
    for (const each of edge) reached.add(each)
  }
  return reached
}
