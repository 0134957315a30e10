import css from './Badge.module.css'
import { nameStatusWords } from './evidence.ts'
import { Popover } from './Popover.tsx'

interface NameStatusProps {
  status: string | null | undefined
  confidence?: string | null
  /** Only the words, where a button may not stand (inside links and options). */
  still?: boolean
}

/** Marks a name that is reconstructed or summarised; nothing for a certain name. */
export function NameStatus({ status, confidence, still }: NameStatusProps) {
  const words = nameStatusWords(status)
  if (!words) return null
  if (still) return <span className={css.reconstructed}>{words.short}</span>
  const trigger = (
    <button type="button" className={css.reconstructed}>
      {words.short}
    </button>
  )
  return (
    <Popover trigger={trigger} title="Why the name is marked">
      <p className={css.meaning}>{words.meaning}</p>
      {confidence && <p className={css.meaning}>Confidence: {confidence}.</p>}
    </Popover>
  )
}
