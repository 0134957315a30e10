import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { queryClient } from './api/query-client.ts'
import { pages, routes } from './routes.tsx'
import { EmbedPage } from './shell/EmbedPage.tsx'
import { Header } from './shell/Header.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { OfflineNotice } from './shell/OfflineNotice.tsx'
import css from './shell/Shell.module.css'
import { usePageTitle } from './shell/use-page-title.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { LoadingState } from './ui/States.tsx'
import { TooltipProvider } from './ui/Tooltip.tsx'

/** Every page of the site; the embed page alone stands without the header. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <TooltipProvider delay={450}>
        <Switch>
          <Route path="/embed">
            <EmbedPage />
          </Route>
          <Route>
            <Shell />
          </Route>
        </Switch>
      </TooltipProvider>
    </QueryClientProvider>
  )
}

/** Header and the view of the path; each view is a chunk of its own. */
function Shell() {
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        Skip to the content
      </a>
      <Header />
      <div className={css.notices}>
        <OfflineNotice />
        <PageTitle />
      </div>
      <main id="main" className={css.main} tabIndex={-1}>
        <Switch>
          {[...routes, ...pages].map(({ id, path, View }) => (
            <Route key={id} path={path}>
              <ErrorBoundary>
                <Suspense fallback={<LoadingState />}>
                  <View />
                </Suspense>
              </ErrorBoundary>
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
    </div>
  )
}

/** Says which view is shown now, to who cannot see it change. */
const PageTitle = () => (
  <div className="visually-hidden" aria-live="polite">
    {usePageTitle()}
  </div>
)
