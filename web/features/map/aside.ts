import type { Insets } from '../../graph/types.ts'

/** Where what is shown in place of the drawing stands: beside the panels, and below what lies over its top. */
export const asideOf = ({ left, right, top }: Insets) => ({
  left: Math.max(0, left - 12),
  right: Math.max(0, right - 12),
  paddingTop: Math.max(0, top - 14),
})
