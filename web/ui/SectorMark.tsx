import { type MarkId, markColour } from './groups.ts'
import css from './SectorMark.module.css'

/** The mark of a group or type as the map draws it; always beside words, so hidden from screen readers. */
export function SectorMark({ mark, size = 14 }: { mark: MarkId; size?: number }) {
  return (
    <svg
      className={css.mark}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color: markColour(mark) }}
    >
      {shapes[mark]}
    </svg>
  )
}

/* The same shapes as in graph/stylesheet.ts. */
const shapes: Record<MarkId, React.ReactNode> = {
  government: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  local: <path d="M8 1.6 15 13.8H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />,
  public: <circle cx="8" cy="8" r="4.7" fill="var(--paper)" stroke="currentColor" strokeWidth="3.2" />,
  research: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
  business: <path d="M4.2 1.6h7.6L15.4 8l-3.6 6.4H4.2L.6 8z" fill="currentColor" />,
  civil: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <circle cx="8" cy="8" r="2.3" fill="var(--paper)" />
    </>
  ),
  programme: (
    <rect x="3" y="3" width="10" height="10" rx="2.5" fill="var(--programme)" stroke="currentColor" />
  ),
  priority: <path d="M8 2 14 8 8 14 2 8z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  strategy: (
    <rect
      x="2.5"
      y="1.5"
      width="11"
      height="13"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  place: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  other: (
    <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 2" />
  ),
}
