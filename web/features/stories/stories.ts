import { Story } from './story.ts'

/** The stories that are shipped, one JSON file each, in the order of their file names. */
const files: Record<string, unknown> = import.meta.glob('./texts/*.json', { eager: true, import: 'default' })

export const stories: readonly Story[] = Object.keys(files)
  .sort()
  .map((name) => Story.parse(files[name]))
