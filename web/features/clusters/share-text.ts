/** A share in [0, 1] as `12%`, `0.4%`, `under 0.1%`, `0`. */
export function shareText(share: number): string {
  const percent = share * 100
  if (percent === 0) return '0'
  if (percent < 0.1) return 'under 0.1%'
  return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)}%`
}
