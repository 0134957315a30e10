/** Fields of these kinds take arrows and Space, but no letters: what is pressed there is a shortcut all the same. */
const wordless = /^(range|checkbox|radio|button|submit|reset|color|file)$/

/** Whether somebody types there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(textarea|select)$/i.test(target.tagName) ||
    (target instanceof HTMLInputElement && !wordless.test(target.type)))

/** Whether a dialog or a drawer lies over the page: it says so itself (`data-covers`), and takes the keys for itself. */
export const isCovered = (): boolean => document.querySelector('[data-covers][data-open]') !== null
