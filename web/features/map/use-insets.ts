import { useEffect, useMemo, useState } from 'react'
import type { Insets } from '../../graph/types.ts'

/** How much of the canvas panels cover, in pixels. The widths are those of Map.module.css. */
export function useInsets(legend: boolean, panel: boolean, narrow: boolean): Insets {
  const [height, setHeight] = useState(() => window.innerHeight)
  useEffect(() => {
    const onResize = () => setHeight(window.innerHeight)
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return useMemo(() => {
    if (narrow) return { top: 8, left: 4, right: 4, bottom: panel ? Math.round(height * 0.46) : 60 }
    return { top: 14, left: legend ? 268 : 12, right: panel ? 412 : 12, bottom: legend ? 14 : 56 }
  }, [legend, panel, narrow, height])
}
