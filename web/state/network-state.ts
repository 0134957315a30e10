import { list, number, text } from './params.ts'

/** The part of a state that says which organisations and ties make the network; clusters and figures share it. */
export const networkShape = {
  strategy: list(),
  priority: list(),
  sector: list(),
  place: list(),
  evidence: list(),
  asOf: text(),
  ties: number(1, 0, 100),
  programmes: number(1, 0, 100),
  funders: number(0.25, 0, 100),
}
