import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import css from './Legend.module.css'

interface LegendFoldProps {
  title: string
  /** Open at first. */
  open?: boolean
  children: () => ReactNode
}

/** A part of the legend that is folded away, and not drawn until it is opened. */
export function LegendFold({ title, open: first = false, children }: LegendFoldProps) {
  const [open, setOpen] = useState(first)
  return (
    <details className={css.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <ChevronDown aria-hidden="true" />
      </summary>
      {open && children()}
    </details>
  )
}
