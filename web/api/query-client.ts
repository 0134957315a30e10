import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** The map changes only with a revision, so answers stay fresh for the visit; only lost connections are retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) =>
        count < 1 && error instanceof ApiError && (error.status === 0 || error.status >= 503),
    },
  },
})
