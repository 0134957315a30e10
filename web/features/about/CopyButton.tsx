import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'

/** Copies a text and says so; where the browser forbids it, the text is there to be selected. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied')
    } catch {
      setSaid('Could not copy: select the text instead')
    }
    setTimeout(() => setSaid(''), 4000)
  }
  return (
    <>
      <Button icon={said === 'Copied' ? <Check /> : <Copy />} onClick={copy}>
        {children}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
