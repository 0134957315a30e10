import { ArrowUpRight } from 'lucide-react'
import type { MetadataAnswer } from '#contract/vocabulary'
import { Skeleton } from '../../ui/States.tsx'
import css from './About.module.css'
import { CopyButton } from './CopyButton.tsx'
import { bibtexOf, citationOf } from './citation.ts'
import { Part } from './Part.tsx'

/** What may be done with the map, and how to name it. */
export function LicencePart({ metadata }: { metadata: MetadataAnswer | undefined }) {
  return (
    <Part id="licence" lead="Use it, change it and pass it on, also for money; say where it is from.">
      {metadata ? (
        <>
          <dl className={css.terms}>
            {metadata.licence.map(({ name, url, covers }) => (
              <div key={name}>
                <dt>{covers}</dt>
                <dd>
                  <a href={url} target="_blank" rel="noreferrer license">
                    {name}
                    <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
                  </a>
                </dd>
              </div>
            ))}
          </dl>
          <h3>Cite it</h3>
          <Citation metadata={metadata} />
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </Part>
  )
}

function Citation({ metadata }: { metadata: MetadataAnswer }) {
  const address = window.location.origin
  const text = citationOf(metadata, address)
  return (
    <>
      <blockquote className={css.citation}>{text}</blockquote>
      <div className={css.copying}>
        <CopyButton text={text}>Copy citation</CopyButton>
        <CopyButton text={bibtexOf(metadata, address)}>Copy BibTeX</CopyButton>
      </div>
    </>
  )
}
