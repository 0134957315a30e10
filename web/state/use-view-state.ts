import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { z } from 'zod'
import { keepSame, type Patch, readState, writeState } from './url-state.ts'

interface SetOptions {
  /** Change the present entry of the history instead of adding one (for steps nobody wants to go back to). */
  replace?: boolean
}

/**
 * State of a view, kept in the search part of the URL: `const [state, set] = useViewState(schema)`.
 * `set(patch)` merges; null or the default removes a key. Back and forward work by themselves.
 * The schema may be one made with `viewSchema` or a query schema of the contract.
 */
export function useViewState<S extends z.ZodObject>(schema: S) {
  const search = useSearch()
  const [, navigate] = useLocation()
  const last = useRef<z.output<S> | null>(null)
  const state = useMemo(() => {
    last.current = keepSame(last.current, readState(schema, search))
    return last.current
  }, [schema, search])
  const set = useCallback(
    (patch: Patch<S>, { replace = false }: SetOptions = {}) => {
      // The live URL, not the one of the last render: two changes in one tick must both arrive.
      const now = window.location.search.replace(/^\?/, '')
      const next = writeState(schema, now, patch)
      if (next === now) return
      navigate(`${window.location.pathname}${next ? `?${next}` : ''}`, { replace })
    },
    [schema, navigate],
  )
  return [state, set] as const
}
