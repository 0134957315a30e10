import type { Evidence } from '#contract/common'

/** How each evidence mark is named and explained, everywhere. */
export const evidenceWords: Record<Evidence, { name: string; meaning: string }> = {
  seen: { name: 'Seen', meaning: 'A public text states this.' },
  known: { name: 'Known', meaning: 'General knowledge; no text was found that states it.' },
  judgement: { name: 'Judgement', meaning: 'A classification made by hand. A person should confirm it.' },
}

/** What it means that a name is not certain; null when it is. */
export function nameStatusWords(
  status: string | null | undefined,
): { short: string; meaning: string } | null {
  if (!status || status === 'certain' || status === 'seen' || status === 'stated') return null
  if (status.startsWith('reconstructed'))
    return {
      short: 'name reconstructed',
      meaning:
        'The published text was not at hand for this name. It was put together from other sources and may read differently in the original.',
    }
  if (status.startsWith('summar'))
    return { short: 'name summarised', meaning: 'The published text is longer; this is a short form of it.' }
  return { short: `name ${status.replaceAll('-', ' ')}`, meaning: 'The name itself is not certain.' }
}
