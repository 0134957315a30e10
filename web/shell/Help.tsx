import { CircleHelp } from 'lucide-react'
import { lazy, useCallback, useState } from 'react'
import { IconButton } from '../ui/Button.tsx'
import { OnDemand } from '../ui/OnDemand.tsx'
import { useShortcut } from './shortcuts.ts'

const HelpDialog = lazy(() => import('./help/HelpDialog.tsx'))

/** The button and the key for the help; the help itself is fetched when first asked for. */
export function Help() {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const show = useCallback(() => {
    setWanted(true)
    setOpen(true)
  }, [])
  useShortcut('?', show)
  return (
    <>
      <IconButton label="Help" keys="?" onClick={show}>
        <CircleHelp />
      </IconButton>
      {wanted && (
        <OnDemand wanted={open}>
          <HelpDialog open={open} onClose={() => setOpen(false)} />
        </OnDemand>
      )}
    </>
  )
}
