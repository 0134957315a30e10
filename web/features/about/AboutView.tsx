import { Page } from '../../ui/Page.tsx'

export default function AboutView() {
  return (
    <Page
      title="About Interplay"
      lead="An open map of how organisations, their programmes and the strategies they serve fit together."
    >
      <p>It maps organisations, never data sets.</p>
    </Page>
  )
}
