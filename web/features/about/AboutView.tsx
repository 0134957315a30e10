import { useMetadata } from '../../api/use-shared.ts'
import { Page } from '../../ui/Page.tsx'
import { ErrorState } from '../../ui/States.tsx'
import css from './About.module.css'
import { Contents } from './Contents.tsx'
import { DataPart } from './DataPart.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { GlossaryPart } from './GlossaryPart.tsx'
import { LicencePart } from './LicencePart.tsx'
import { MethodPart } from './MethodPart.tsx'
import { NamesPart } from './NamesPart.tsx'
import { PilotPart } from './PilotPart.tsx'
import { QualityPart } from './QualityPart.tsx'
import { ScopePart } from './ScopePart.tsx'

/** What this maps and what it does not, how it is known, how it is counted, and how to use and cite it. */
export default function AboutView() {
  const { data: metadata, error, refetch } = useMetadata()
  return (
    <Page
      title="About Interplay"
      lead="An open map of how organisations, their programmes and the strategies they serve fit together, with the evidence for every claim."
    >
      {error && <ErrorState error={error} onRetry={refetch} />}
      <div className={css.split}>
        <Contents />
        <div className={css.parts}>
          <ScopePart />
          <PilotPart metadata={metadata} />
          <EvidencePart metadata={metadata} />
          <NamesPart />
          <QualityPart metadata={metadata} />
          <MethodPart />
          <GlossaryPart />
          <LicencePart metadata={metadata} />
          <DataPart />
        </div>
      </div>
    </Page>
  )
}
