import type { CellItem } from '#contract/coverage'

export interface CellGroup {
  title: string
  items: CellItem[]
}

/** What lies behind a cell in the order it is read: what is there, what reaches it, who does it. Empty groups are left out. */
export function groupCell(items: readonly CellItem[]): CellGroup[] {
  const programmes = items.filter((item) => item.type === 'programme')
  const placed = programmes.some((item) => item.reach !== null)
  const groups = [
    {
      title: placed ? 'Programmes placed there' : 'Programmes',
      items: programmes.filter((item) => item.reach !== 'wide'),
    },
    {
      title: 'Programmes reaching it from a wider area',
      items: programmes.filter((item) => item.reach === 'wide'),
    },
    { title: 'Organisations', items: items.filter((item) => item.type === 'organisation') },
  ]
  return groups.filter((group) => group.items.length > 0)
}
