/** The sequential scale of tokens.css for heat maps and bars: steps 0 (nothing) to 6 (the most). */
export const scaleSteps = 6

/** The step of a value between 0 and `most`; 0 only for nothing, so that one is told from none. Square root, as counts are skewed. */
export function scaleStep(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0
  return Math.min(scaleSteps, Math.max(1, Math.ceil(Math.sqrt(value / most) * scaleSteps)))
}

/** Background of a step. */
export const scaleFill = (step: number): string => `var(--scale-${step})`

/** Text on a step, at 4.5:1 or more in both themes. */
export const scaleInk = (step: number): string => `var(--scale-ink-${step})`
