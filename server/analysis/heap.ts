/** Binary min-heap of integers ordered by a comparison given at birth; ties must be settled by it. */
export class Heap {
  readonly #items: number[] = []
  readonly #less: (a: number, b: number) => boolean

  constructor(less: (a: number, b: number) => boolean) {
    this.#less = less
  }

  get size(): number {
    return this.#items.length
  }

  push(item: number): void {
    const items = this.#items
    let at = items.length
    items.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent] as number
      if (!this.#less(item, above)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  /** Removes and returns the smallest item; undefined when empty. */
  pop(): number | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (last !== undefined && items.length > 0) this.#sink(last)
    return top
  }

  #sink(item: number): void {
    const items = this.#items
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      const right = child + 1
      if (right < items.length && this.#less(items[right] as number, items[child] as number)) child = right
      const below = items[child] as number
      if (!this.#less(below, item)) break
      items[at] = below
      at = child
    }
    items[at] = item
  }
}
