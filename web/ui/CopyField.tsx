import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import css from './CopyField.module.css'
import { copyText } from './save-file.ts'

interface CopyFieldProps {
  label: string
  text: string
  /** Set in the typeface of code. */
  code?: boolean
}

/** Text to take along, with a button that copies it; it can be selected by hand as well. */
export function CopyField({ label, text, code }: CopyFieldProps) {
  const [state, setState] = useState<'copied' | 'failed' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet
  useEffect(() => setState(null), [text])
  return (
    <div className={css.field}>
      <div className={css.head}>
        <span className={css.label}>{label}</span>
        <span role="status" className={css.state}>
          {state === 'failed' && 'Select the text and copy it by hand.'}
          {state === 'copied' && <span className="visually-hidden">Copied</span>}
        </span>
        <Button
          size="s"
          look="quiet"
          aria-label={`${state === 'copied' ? 'Copied' : 'Copy'}: ${label}`}
          icon={state === 'copied' ? <Check /> : <Copy />}
          onClick={async () => setState((await copyText(text)) ? 'copied' : 'failed')}
        >
          {state === 'copied' ? 'Copied' : 'Copy'}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by the keyboard */}
      <pre className={css.text} data-code={code || undefined} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}
