import { useEffect, useState } from 'react'
import type { EntityType } from '#contract/common'
import { Entity } from '#contract/entities'
import { SearchAnswer, type SearchItem } from '#contract/search'
import { useApi } from './use-api.ts'

/** The text stands still this many milliseconds before it is asked for. */
const settle = 110

/** What a picker of entities needs: the one picked, and those found for what is typed. */
export interface EntitySearch {
  /** The one picked, once its name is known. */
  entity: Entity | undefined
  items: readonly SearchItem[]
  onText: (text: string) => void
  onOpen: (open: boolean) => void
  /** The items are not yet the answer to the text. */
  pending: boolean
  failed: boolean
}

const none: readonly SearchItem[] = []

/**
 * Entities of these types by name, alias or acronym, as one types; the most important ones before that.
 * `id` is the one picked already. Asks for nothing until it is opened.
 */
export function useEntitySearch(id: string | undefined, types: readonly EntityType[]): EntitySearch {
  const [text, onText] = useState('')
  const [active, onOpen] = useState(false)
  const question = text.trim()
  const asked = useSettled(question)
  const params = { q: asked, type: types, limit: 12 }
  const answer = useApi('search', SearchAnswer, params, { enabled: active, keep: true })
  return {
    entity: useEntity(id),
    items: answer.data?.items ?? none,
    onText,
    onOpen,
    pending: active && (question !== asked || answer.isFetching),
    failed: answer.isError,
  }
}

function useSettled(question: string): string {
  const [asked, setAsked] = useState(question)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(question), question === '' ? 0 : settle)
    return () => clearTimeout(timer)
  }, [question])
  return asked
}

function useEntity(id: string | undefined): Entity | undefined {
  const path = `entities/${encodeURIComponent(id ?? '')}`
  const { data } = useApi(path, Entity, {}, { enabled: Boolean(id) })
  return id ? data : undefined
}
