import { useEffect, useMemo, useState } from 'react'
import type { Insets } from '../../graph/types.ts'

/** How much of the canvas panels cover, in pixels. The widths are those of Map.module.css. */
export function useInsets(legend: boolean, panel: boolean, narrow: boolean, bar: boolean): Insets {
  const [height, setHeight] = useState(() => window.innerHeight)
  useEffect(() => {
    const onResize = () => setHeight(window.innerHeight)
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return useMemo(() => {
    const top = (narrow ? 8 : 14) + (bar ? 50 : 0)
    if (narrow) return { top, left: 4, right: 4, bottom: panel ? Math.round(height * 0.46) : 60 }
    return { top, left: legend ? 268 : 12, right: panel ? 412 : 12, bottom: legend ? 14 : 56 }
  }, [legend, panel, narrow, height, bar])
}
