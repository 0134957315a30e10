import type { Page } from '@playwright/test'

/**
 * The longest task of the page by the time it had a processor, in milliseconds: what a busy machine does not change
 * much, unlike the time on the clock that `longtask` tells.
 */
export async function longestOnProcessor(page: Page, act: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  const includedCategories = ['disabled-by-default-devtools.timeline', 'toplevel']
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await act()
  await cdp.send('Tracing.end')
  await complete
  await cdp.detach()
  return longest(events)
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds on the processor. */
  tdur?: number
  args?: { name?: string }
}

function longest(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(thread))
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
  if (tasks.length === 0) throw new Error('the trace tells of no task')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
}
