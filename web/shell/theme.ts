/** The theme: the system's, or the reader's own choice, which this browser remembers. It is not in the URL. */
const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'interplay-theme'

export function storedTheme(): Theme {
  try {
    const value = localStorage.getItem(key)
    return themes.find((theme) => theme === value) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Puts the theme on <html> and tells who draws on canvas. */
export function applyTheme(theme: Theme = storedTheme()): void {
  const root = document.documentElement
  if (theme === 'system') root.removeAttribute('data-theme')
  else root.setAttribute('data-theme', theme)
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage may be forbidden; the theme then lasts for the visit.
  }
}
