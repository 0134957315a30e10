/** Colours for the canvas, read from the tokens, so that both themes have one source. */

const tokens = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  line: '--line-2',
  accent: '--accent',
  focus: '--focus',
  territory: '--territory',
  programme: '--programme',
  programmeLine: '--programme-line',
  strategy: '--strategy',
  government: '--group-government',
  local: '--group-local',
  public: '--group-public',
  research: '--group-research',
  business: '--group-business',
  civil: '--group-civil',
} as const

export type Palette = Record<keyof typeof tokens, string>

/** Resolves the tokens at an element: a canvas does not know `var()` or `light-dark()`. */
export function readPalette(at: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  // In forced colours all tokens would be one: names on black, halos and all.
  probe.style.setProperty('forced-color-adjust', 'none')
  at.append(probe)
  const entries = Object.entries(tokens).map(([name, token]) => {
    probe.style.color = `var(${token})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(entries) as Palette
}

/** Calls back when the theme, the contrast or the system's scheme changes; returns what stops it. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
    (query) => matchMedia(query),
  )
  for (const list of media) list.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const list of media) list.removeEventListener('change', changed)
  }
}
