import type { EntityType } from '#contract/common'

/** Plain words for the keys of the API, in one place. */
export const typeWords: Record<EntityType, { one: string; many: string }> = {
  organisation: { one: 'Organisation', many: 'Organisations' },
  programme: { one: 'Programme', many: 'Programmes' },
  strategy: { one: 'Strategy', many: 'Strategies' },
  priority: { one: 'Priority', many: 'Priorities' },
  place: { one: 'Place', many: 'Places' },
}

/** `government-department` as `Government department`, for keys that the vocabulary does not name. */
export const keyWords = (key: string): string => {
  const words = key.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const whole = new Intl.NumberFormat('en-GB')
/** 1,340 */
export const count = (value: number): string => whole.format(value)
/** `1 programme`, `1,340 programmes` */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`
