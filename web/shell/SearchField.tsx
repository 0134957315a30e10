/** Slot of the search field (type-ahead follows). */
export const SearchField = () => null
