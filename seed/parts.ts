import type { Part, Strategy } from './schema.ts'

/** A part at its place in a strategy's tree. */
export interface PlacedPart {
  part: Part
  strategy: string
  /** Id of the strategy or part that holds it. */
  parent: string
  /** Its place among its siblings, from 1: the strategy's own order, also where it has no numbers. */
  position: number
  /** Where it stands in the file, such as `parts[0].parts[2]`. */
  path: string
}

/** All parts of a strategy, each before its own parts. */
export function placedParts(strategy: Strategy): PlacedPart[] {
  const visit = (parts: Part[] | undefined, parent: string, above: string): PlacedPart[] =>
    (parts ?? []).flatMap((part, index) => {
      const path = `${above}parts[${index}]`
      const placed = { part, strategy: strategy.id, parent, position: index + 1, path }
      return [placed, ...visit(part.parts, part.id, `${path}.`)]
    })
  return visit(strategy.parts, strategy.id, '')
}
