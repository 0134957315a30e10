/** Nations and English regions as equal tiles, each about where it lies. Schematic: area and shape say nothing. */
export interface Tile {
  id: string
  name: string
  column: number
  row: number
  england: boolean
}

const tile = (id: string, name: string, column: number, row: number, england = true): Tile => ({
  id,
  name,
  column,
  row,
  england,
})

export const tiles: readonly Tile[] = [
  tile('scotland', 'Scotland', 2, 1, false),
  tile('northern-ireland', 'Northern Ireland', 1, 2, false),
  tile('north-east', 'North East', 3, 2),
  tile('north-west', 'North West', 2, 3),
  tile('yorkshire-and-the-humber', 'Yorkshire & Humber', 3, 3),
  tile('wales', 'Wales', 1, 4, false),
  tile('west-midlands', 'West Midlands', 2, 4),
  tile('east-midlands', 'East Midlands', 3, 4),
  tile('east-of-england', 'East of England', 4, 4),
  tile('south-west', 'South West', 2, 5),
  tile('south-east', 'South East', 3, 5),
  tile('london', 'London', 4, 5),
]

export const isEnglishRegion = (id: string | null | undefined): boolean =>
  tiles.some((each) => each.england && each.id === id)
