import type { SceneNode } from './scene.ts'

/** Finding by name among what is on the map. Pure. */

/** Without case and accents: `Ŵ` and `w` are one. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Those whose name or short name holds every word, the most important first. Nothing typed finds nothing. */
export function foundIn(
  nodes: readonly Pick<SceneNode, 'id' | 'name' | 'short' | 'importance'>[],
  text: string | undefined,
): string[] {
  const words = plain(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0) return []
  return nodes
    .filter(({ name, short }) => {
      const full = plain(`${name} ${short}`)
      return words.every((word) => full.includes(word))
    })
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** The place after, or before, in a circle; the first when one was nowhere yet. */
export const nextPlace = (place: number, by: 1 | -1, count: number): number =>
  place < 0 ? 0 : (place + by + count) % count
