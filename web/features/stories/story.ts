import { z } from 'zod'
import { gapTypes } from '#contract/gaps'

/** A guided story: steps of a few sentences, each beside a view that shows what they say. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const strategyPair = z.tuple([id, id])

/** Figures that are asked for when the step is read, since a figure written down grows old. */
const Live = z.discriminatedUnion('show', [
  /** What the map is arranged by, with programmes and organisations in force. */
  z.strictObject({ show: z.literal('areas'), arrange: id }),
  z.strictObject({
    show: z.literal('gaps'),
    strategy: id,
    parts: z.array(id).min(1),
    types: z.array(z.enum(gapTypes)).min(1),
  }),
  /** Organisations on both strategies. */
  z.strictObject({ show: z.literal('bridges'), strategies: strategyPair }),
  /** Aligned parts of which one is covered and the other not. */
  z.strictObject({ show: z.literal('pairs'), strategies: strategyPair }),
  /** In how many programmes each has a part. */
  z.strictObject({ show: z.literal('work'), organisations: z.array(id).min(1) }),
])
export type Live = z.infer<typeof Live>

const Step = z.strictObject({
  title: z.string().min(1).max(60),
  /** Paragraphs; `[words](id)` names an entity. */
  text: z.array(z.string().min(1).max(420)).min(1).max(3),
  /** Address of the view, without what is selected. */
  view: z.string().regex(/^\/([a-z]+)?(\?.*)?$/),
  /** Entities that are selected, and so lit with their ties. */
  highlights: z.array(id),
  live: Live.optional(),
})
export type Step = z.infer<typeof Step>

export const Story = z.strictObject({
  id,
  title: z.string().min(1).max(60),
  lead: z.string().min(1).max(200),
  steps: z.array(Step).min(2).max(12),
})
export type Story = z.infer<typeof Story>

/** The path and the search part of a step's view, its highlights selected. */
export function viewOf({ view, highlights }: Step): { path: string; search: string } {
  const [path = '/', query = ''] = view.split('?')
  const params = new URLSearchParams(query)
  if (highlights.length > 0) params.set('sel', highlights.join(','))
  return { path, search: params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':') }
}

/** Permalink of a step; steps count from 1. With the search part of its view, so that the view can be explored. */
export function stepAddress(story: Story, number: number): string {
  const step = story.steps[number - 1]
  const search = step ? viewOf(step).search : ''
  return `/stories/${story.id}/${number}${search ? `?${search}` : ''}`
}

/** The number in an address as a step of the story; the first when it is none. */
export function stepNumber(story: Story, text: string | undefined): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= story.steps.length ? number : 1
}

/** Text with the entities named in it: `a [b](c)` as `a ` and `{ words: b, id: c }`. */
export function inline(text: string): (string | { words: string; id: string })[] {
  const parts = text.split(/(\[[^\]]+\]\([^)]+\))/).filter(Boolean)
  return parts.map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    return link?.[1] && link[2] ? { words: link[1], id: link[2] } : part
  })
}

/** Every entity a step speaks of, lights or asks about. */
export function entitiesOf({ text, highlights, live }: Step): string[] {
  const named = text.flatMap(inline).flatMap((part) => (typeof part === 'string' ? [] : [part.id]))
  return [...new Set([...named, ...highlights, ...idsOf(live)])]
}

function idsOf(live: Live | undefined): string[] {
  switch (live?.show) {
    case 'work':
      return live.organisations
    case 'gaps':
      return [live.strategy, ...live.parts]
    case 'bridges':
    case 'pairs':
      return [...live.strategies]
    default:
      return []
  }
}
