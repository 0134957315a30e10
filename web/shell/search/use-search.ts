import { useEffect, useMemo, useState } from 'react'
import { SearchAnswer } from '#contract/search'
import { useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { routes } from '../../routes.tsx'
import { count, counted } from '../../ui/words.ts'
import { shorterQuestion } from './guess.ts'
import { entityOption, groupsOf, type Known, type OptionGroup, type RecentEntity } from './options.ts'
import { readRecent, writeRecent } from './recent.ts'
import { allViews, viewsNamed } from './views.ts'

export interface Search {
  groups: OptionGroup[]
  /** The list is not yet the answer to what stands in the field. */
  pending: boolean
  error: { message: string; title?: string; detail?: string } | null
  retry: () => void
  /** Nothing was found; the groups then hold guesses, if there are any. */
  empty: boolean
  /** "20 of 134 matches" */
  status: string
  /** What is known of the entity of an option, to remember it. */
  find: (id: string) => Known | undefined
  /** Forgets what was opened before; null when there is nothing to forget. */
  forget: (() => void) | null
}

const limit = 20

/** What to list for the text in the field; asks nothing until the field is in use. */
export function useSearch(text: string, active: boolean): Search {
  const question = text.trim()
  const asked = useSettled(question, 110)
  const vocabulary = useVocabulary().data
  const answer = useApi(
    'search',
    SearchAnswer,
    { q: asked, limit },
    { enabled: active && asked !== '', keep: true },
  )
  const found = question === '' ? undefined : answer.data
  const pending = question !== '' && (question !== asked || answer.isFetching)
  const empty = !pending && !answer.error && found?.total === 0
  const guess = useGuess(empty ? asked : '')
  const starters = useStarters(active && question === '')
  const [recent, forget] = useRecent(active)

  const groups = useMemo(() => {
    if (question === '') return startGroups(recent, starters, vocabulary)
    const places = vocabulary?.places.filter(({ kind }) => kind === 'nation' || kind === 'region') ?? []
    const views = viewsNamed(question, routes, places)
    const guesses = guess.map((item) => entityOption(item, vocabulary))
    const entities = found ? groupsOf(found, vocabulary) : []
    const rest = guesses.length > 0 ? [{ label: 'Did you mean', items: guesses }] : entities
    return (views.first ? [views.group, ...rest] : [...rest, views.group]).filter(
      ({ items }) => items.length > 0,
    )
  }, [question, found, vocabulary, guess, starters, recent])

  const items = found?.items
  const find = (id: string): Known | undefined =>
    [...(items ?? []), ...guess, ...starters, ...recent].find((item) => item.id === id)
  const error = answer.error && !answer.isFetching ? answer.error : null
  return {
    groups,
    pending,
    error,
    retry: answer.refetch,
    empty,
    status: statusOf(found, pending, empty),
    find,
    forget,
  }
}

function startGroups(
  before: readonly RecentEntity[],
  starters: readonly Known[],
  vocabulary: ReturnType<typeof useVocabulary>['data'],
): OptionGroup[] {
  const recent = before.map((item) => entityOption(item, vocabulary))
  const suggested = starters.map((item) => entityOption(item, vocabulary))
  const fresh = suggested.filter(({ key }) => !recent.some((item) => item.key === key))
  return [
    { label: 'Recent', items: recent },
    { label: 'Suggested', items: fresh.slice(0, 5) },
    allViews(routes),
  ].filter(({ items }) => items.length > 0)
}

function statusOf(found: SearchAnswer | undefined, pending: boolean, empty: boolean): string {
  if (pending) return 'Searching'
  if (empty) return 'No match'
  if (!found) return ''
  const shown = found.items.length
  return shown < found.total
    ? `${shown} of ${count(found.total)} matches, the best first`
    : counted(shown, 'match', 'matches')
}

/** What was opened before, read again whenever the field is taken into use, and how to forget it. */
function useRecent(active: boolean): [readonly RecentEntity[], (() => void) | null] {
  const [recent, setRecent] = useState(readRecent)
  useEffect(() => {
    if (active) setRecent(readRecent())
  }, [active])
  const forget = () => {
    writeRecent([])
    setRecent([])
  }
  return [recent, recent.length > 0 ? forget : null]
}

const none: readonly Known[] = []

/** Where people start: the most important organisations. */
function useStarters(active: boolean): readonly Known[] {
  const params = { type: 'organisation', limit: 8 }
  return useApi('search', SearchAnswer, params, { enabled: active }).data?.items ?? none
}

function useGuess(question: string): readonly Known[] {
  const shorter = question === '' ? null : shorterQuestion(question)
  const { data } = useApi('search', SearchAnswer, { q: shorter, limit: 4 }, { enabled: shorter !== null })
  return shorter === null ? none : (data?.items ?? none)
}

/** The value once it has stood still for some milliseconds; an empty one at once. */
function useSettled(value: string, wait: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
