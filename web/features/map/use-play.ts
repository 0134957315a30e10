import { useEffect, useRef, useState } from 'react'

/** Long enough to see what came and went. */
const pace = 1400

/** Steps through the years from where one is, or from the first when at the end, and stops at the end. */
export function usePlay(year: number, first: number, last: number, show: (year: number) => void) {
  const [playing, setPlaying] = useState(false)
  const step = useRef(show)
  step.current = show
  useEffect(() => {
    if (!playing) return
    if (year >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => step.current(year + 1), pace)
    return () => clearTimeout(timer)
  }, [playing, year, last])
  const toggle = () => {
    if (!playing && year >= last) step.current(first)
    // The first year has to be on screen before the timer looks at it.
    setTimeout(() => setPlaying(!playing))
  }
  return { playing, toggle }
}
