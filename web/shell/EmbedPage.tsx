import { ExternalLink } from 'lucide-react'
import { Suspense, useMemo } from 'react'
import { Router, useSearch } from 'wouter'
import { useMetadata } from '../api/use-shared.ts'
import { viewAt } from '../routes.tsx'
import { Controls, isControl } from '../state/controls.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { LoadingState } from '../ui/States.tsx'
import css from './Embed.module.css'
import { framedHref, useEmbedLocation } from './embed-location.ts'
import { SearchField } from './SearchField.tsx'

/** The map for a frame on another site: `/embed?<state of the map>&controls=legend,search,toolbar,details`. */
export function EmbedPage() {
  return (
    <Router hook={useEmbedLocation} hrefs={framedHref}>
      <Embedded />
    </Router>
  )
}

function Embedded() {
  const search = useSearch()
  const named = new URLSearchParams(search).get('controls') ?? ''
  const controls = useMemo(() => named.split(',').filter(isControl), [named])
  const MapView = viewAt('/')
  return (
    <div className={css.embed}>
      {controls.includes('search') && (
        <header className={css.bar}>
          <SearchField />
        </header>
      )}
      <main id="main" className={css.main} tabIndex={-1}>
        <ErrorBoundary>
          <Controls value={controls}>
            <Suspense fallback={<LoadingState />}>{MapView && <MapView />}</Suspense>
          </Controls>
        </ErrorBoundary>
      </main>
      <SourceLine search={search} />
    </div>
  )
}

/** Whose data it is, how old, and the way to the whole. */
function SourceLine({ search }: { search: string }) {
  const { data } = useMetadata()
  const params = new URLSearchParams(search)
  params.delete('controls')
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return (
    <footer className={css.source}>
      <span>
        Source: Interplay{data && `, revision ${data.revision}, data read on ${data.dataRead}. `}
        {data?.licence.slice(0, 2).map(({ name, url }, index) => (
          <span key={url}>
            {index > 0 && ', '}
            <a href={url} target="_blank" rel="noopener">
              {name}
            </a>
          </span>
        ))}
      </span>
      <a className={css.open} href={`/${query ? `?${query}` : ''}`} target="_blank" rel="noopener">
        Open in Interplay <ExternalLink size={13} aria-hidden="true" />
      </a>
    </footer>
  )
}
