import type { Size } from './fit.ts'
import css from './graph.module.css'
import type { Insets, Point } from './types.ts'

/** The full name of what the pointer rests on. For sighted mouse users only: the same words are spoken and in the table. */
export class Tip {
  readonly element = document.createElement('div')

  constructor() {
    this.element.className = css['tip'] ?? ''
    this.element.hidden = true
    this.element.setAttribute('aria-hidden', 'true')
  }

  /** @param words the first sentence is the name */
  show(words: string, at: Point, radius: number, size: Size, insets: Insets): void {
    const [name = '', ...rest] = words.split(' · ')
    const title = document.createElement('b')
    title.textContent = name
    this.element.replaceChildren(title, rest.join(' · '))
    this.element.hidden = false
    const { offsetWidth: width, offsetHeight: height } = this.element
    const [first, last] = [Math.max(8, insets.left), size.width - Math.max(8, insets.right) - width]
    const x = Math.max(first, Math.min(at.x - width / 2, last))
    const above = at.y - radius - height - 10
    const y = above > 8 ? above : at.y + radius + 26
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }

  hide(): void {
    this.element.hidden = true
  }
}
