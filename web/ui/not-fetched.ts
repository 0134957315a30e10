/** How browsers, and Vite for styles, say that a part of the page could not be fetched. */
export const isNotFetched = ({ message }: Error): boolean =>
  /dynamically imported module|importing a module script|preload CSS/i.test(message)

export const whyNotFetched = (): string =>
  navigator.onLine
    ? 'It could not be fetched, or a newer version has taken its place.'
    : 'You went offline before it was opened for the first time. Try again once you are connected.'
