import { entityHref } from '../../ui/EntityLink.tsx'

/** Puts the address of an entity, or of the view as it stands, on the clipboard. */
export const copyLink = (id?: string): Promise<void> =>
  navigator.clipboard.writeText(id ? `${window.location.origin}${entityHref(id)}` : window.location.href)
