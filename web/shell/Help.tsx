/** Slot of the help dialog (shortcuts follow). */
export const Help = () => null
