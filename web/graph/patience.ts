/** As long as the second press of a double one may take, and some more. */
const afterPress = 500

/** Nothing moves under a pointer that may press once more: what would move the view waits. */
export class Patience {
  private pressed = Number.NEGATIVE_INFINITY
  private timer = 0

  constructor(host: HTMLElement) {
    host.addEventListener(
      'pointerdown',
      () => {
        this.pressed = performance.now()
      },
      { capture: true },
    )
  }

  /** Runs it now, or once the last press is long enough ago; of several that wait the last is run. */
  afterPress(run: () => void): void {
    this.stop()
    const wait = this.pressed + afterPress - performance.now()
    if (wait <= 0) run()
    else this.timer = window.setTimeout(run, wait)
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}
