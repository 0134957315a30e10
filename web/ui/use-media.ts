import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, such as `(min-width: 48rem)`. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Whether the window is as narrow as a phone: panels then come from below. */
export const useNarrow = (): boolean => useMedia('(max-width: 47.99rem)')
