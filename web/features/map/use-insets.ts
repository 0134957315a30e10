import { useEffect, useMemo, useState } from 'react'
import type { Insets } from '../../graph/types.ts'
import { useMedia } from '../../ui/use-media.ts'

/** The toolbars at the foot stand in one row from this width on. */
const oneRow = 470

/** How much of the canvas panels cover, in pixels. The widths are those of Map.module.css. */
export function useInsets(legend: boolean, panel: boolean, narrow: boolean, bar: boolean): Insets {
  const [[width, height], setSize] = useState(() => [window.innerWidth, window.innerHeight] as const)
  const low = useMedia('(max-height: 32rem) and (orientation: landscape)')
  useEffect(() => {
    const onResize = () => setSize([window.innerWidth, window.innerHeight])
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return useMemo(() => {
    const top = (narrow ? 8 : 14) + (bar ? 50 : 0)
    // In a low window the sheet stands at the right, and the button of the legend takes what names have no room to spare.
    if (narrow && low)
      return {
        top: 8,
        left: panel ? 4 : 116,
        right: panel ? Math.round(width / 2) : 4,
        bottom: panel ? 8 : 66,
      }
    if (narrow) return { top, left: 4, right: 4, bottom: panel ? Math.round(height * 0.46) : 66 }
    const [left, right] = [legend ? 268 : 12, panel ? 412 : 12]
    return { top, left, right, bottom: width - left - right < oneRow ? 124 : 68 }
  }, [legend, panel, narrow, low, width, height, bar])
}
