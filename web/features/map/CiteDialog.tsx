import { bibtexText, citationText, risText } from '../../export/citation.ts'
import type { About } from '../../export/shown.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { saveFile } from '../../ui/save-file.ts'
import css from './TakeAway.module.css'

interface CiteDialogProps {
  about: About | null
  onClose: () => void
}

/** The view on screen as a citation: a sentence, BibTeX, and a file for reference managers. */
export default function CiteDialog({ about, onClose }: CiteDialogProps) {
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Dialog
      open={about !== null}
      onClose={onClose}
      title="Cite this view"
      lead="The link shows this very view. The revision says which state of the data it was."
    >
      {about && (
        <div className={css.stack}>
          <CopyField label="Citation" text={citationText(about, today)} />
          <CopyField label="BibTeX" text={bibtexText(about, today)} code />
          <div>
            <Button
              onClick={() =>
                saveFile(
                  'interplay.ris',
                  new Blob([risText(about, today)], { type: 'application/x-research-info-systems' }),
                )
              }
            >
              Save for a reference manager (RIS)
            </Button>
          </div>
          <p className={css.note}>
            Licences:{' '}
            {about.licences.map(({ name, url, covers }, index) => (
              <span key={url}>
                {index > 0 && '; '}
                <a href={url}>{name}</a> ({covers.charAt(0).toLowerCase() + covers.slice(1)})
              </span>
            ))}
            .
          </p>
        </div>
      )}
    </Dialog>
  )
}
