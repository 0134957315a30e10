import { useState } from 'react'
import { embedAddress, embedCode } from '../../export/embed.ts'
import type { About } from '../../export/shown.ts'
import { type ControlName, controlNames } from '../../state/controls.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import css from './TakeAway.module.css'

interface EmbedDialogProps {
  about: About | null
  onClose: () => void
}

const words: Record<ControlName, string> = {
  legend: 'Legend and filters',
  search: 'Search',
  toolbar: 'Zoom, undo, table',
  details: 'Details of what is selected',
}

/** Code that shows this view on another site, with the controls chosen. */
export default function EmbedDialog({ about, onClose }: EmbedDialogProps) {
  const [chosen, setChosen] = useState<readonly ControlName[]>(['legend', 'toolbar'])
  const toggle = (name: ControlName) =>
    setChosen(controlNames.filter((each) => (each === name ? !chosen.includes(name) : chosen.includes(each))))
  const address = about ? embedAddress(about.origin, new URL(about.permalink).search, chosen) : ''
  return (
    <Dialog
      open={about !== null}
      onClose={onClose}
      title="Embed in a page"
      lead="Paste the code where the map should stand. It shows this view, says its source and leads back here."
    >
      {about && (
        <div className={css.stack}>
          <fieldset className={css.choices}>
            <legend>Beside the map, show</legend>
            {controlNames.map((name) => (
              <Checkbox key={name} checked={chosen.includes(name)} onChange={() => toggle(name)}>
                {words[name]}
              </Checkbox>
            ))}
          </fieldset>
          <CopyField label="Code" text={embedCode(address, about.title)} code />
          <p className={css.note}>
            <a href={address} target="_blank" rel="noopener">
              See what it will show
            </a>
          </p>
        </div>
      )}
    </Dialog>
  )
}
