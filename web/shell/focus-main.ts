/** Puts the keyboard at the beginning of the content, after what was open above it has closed. */
export function focusMain(): void {
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
}
