import { ArrowUpRight } from 'lucide-react'
import { Link } from 'wouter'
import { Dialog } from '../../ui/Dialog.tsx'
import { Asking } from './Asking.tsx'
import { DrawingChoice } from './Drawing.tsx'
import css from './Help.module.css'
import { Keys } from './Keys.tsx'
import { Reading } from './Reading.tsx'

interface HelpDialogProps {
  open: boolean
  onClose: () => void
}

/** How to ask, how to read what is shown, and the keys. */
export default function HelpDialog({ open, onClose }: HelpDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Help" lead="How to ask, and how to read what you see." wide>
      <div className={css.help}>
        <Asking onGo={onClose} />
        <Reading />
        <Keys />
        <DrawingChoice />
        <p className={css.further}>
          <Link href="/about" onClick={onClose}>
            About: method, glossary, licence
          </Link>
          <a href="/api/docs" target="_blank" rel="noreferrer">
            The API
            <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
          </a>
        </p>
      </div>
    </Dialog>
  )
}
