/** Kept with an entry of the browser's history: the map should centre on this entity when it opens. */
export interface Spotlight {
  centre: string
}

/** Address of the map with an entity selected, keeping what else the map shows when it is open already. */
export function mapAddress(id: string): string {
  const onMap = window.location.pathname === '/'
  const params = new URLSearchParams(onMap ? window.location.search : '')
  params.set('sel', id)
  params.delete('as')
  return `/?${params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}
