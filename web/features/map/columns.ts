/** Which columns of the tables are shown, as it stands in the address: one list for both, of ids. Pure. */

interface Named {
  id: string
}

/** Those of a table that are named, and all while none of its own is; the first names the row, so it stays. */
export function chosenColumns<C extends Named>(
  columns: readonly C[],
  chosen: readonly string[],
): readonly C[] {
  const isNamed = ({ id }: C) => chosen.includes(id)
  return columns.some(isNamed) ? columns.filter((column, at) => at === 0 || isNamed(column)) : columns
}

/** The list from now on: that of a table of which all are shown names none, and that of names alone the first. */
export function choosing(
  columns: readonly Named[],
  chosen: readonly string[],
  shown: readonly string[],
): string[] {
  const [first, ...others] = columns.map(({ id }) => id)
  const foreign = chosen.filter((id) => !columns.some((column) => column.id === id))
  const kept = others.filter((id) => shown.includes(id))
  if (kept.length === others.length) return foreign
  return [...foreign, ...(kept.length > 0 ? kept : [first ?? ''])]
}
