import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { ZodType } from 'zod'
import { apiGet, apiUrl, type QueryParams } from './client.ts'

/** Options of TanStack Query for one GET; the URL is the key, so equal questions are asked once. */
export function apiQuery<T>(path: string, schema: ZodType<T>, params: QueryParams = {}) {
  const url = apiUrl(path, params)
  return queryOptions({ queryKey: [url], queryFn: ({ signal }) => apiGet(url, schema, signal) })
}

interface UseApiOptions {
  /** Ask only when true. */
  enabled?: boolean
  /** Go on showing the answer before while the next one loads. */
  keep?: boolean
}

/** One GET of the API in a component: `useApi('strategies/nds-2020/gaps', GapsAnswer, { limit: 20 })`. */
export function useApi<T>(
  path: string,
  schema: ZodType<T>,
  params: QueryParams = {},
  { enabled = true, keep = false }: UseApiOptions = {},
) {
  return useQuery({
    ...apiQuery(path, schema, params),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}
