/**
 * Runs in the page before anything else: notes when the map is first drawn, each frame, and each task that held the
 * main thread for more than 50 ms. Written to `window.bench`.
 */

interface Bench {
  /** Milliseconds from the start of the navigation to the frame in which the nodes and their names are on screen; 0 before. */
  drawn: number
  frames: number[]
  longTasks: { start: number; duration: number }[]
}

declare global {
  interface Window {
    bench: Bench
  }
}

export function watch(): void {
  const bench: Bench = { drawn: 0, frames: [], longTasks: [] }
  window.bench = bench
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      bench.longTasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  let seen = 0
  const onFrame = (now: number) => {
    bench.frames.push(now)
    if (bench.drawn === 0) {
      const host = document.querySelector<HTMLElement>('[data-labels]')
      if (host && Number(host.dataset.labels) > 0) seen += 1
      // Chosen in the first frame, painted at the latest in the next; in the third it is on screen.
      if (seen === 3) bench.drawn = now
    }
    requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
}
