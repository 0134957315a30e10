/** A tree of elements as XML text; the two graph formats are built from it. */

export interface XmlNode {
  name: string
  attributes: Readonly<Record<string, string | number | null | undefined>>
  children: readonly (XmlNode | string)[]
}

export const element = (
  name: string,
  attributes: XmlNode['attributes'] = {},
  ...children: readonly (XmlNode | string)[]
): XmlNode => ({ name, attributes, children })

export const xmlText = (root: XmlNode): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`

function write({ name, attributes, children }: XmlNode): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${pairs.join('')}`
  if (children.length === 0) return `${open}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)))
  return `${open}>${inner.join('')}</${name}>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Characters that XML 1.0 does not allow at all, whatever the escape; lone surrogates are among them. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export const escapeXml = (text: string): string =>
  text.replace(illegal, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
