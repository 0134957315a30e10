import { RotateCw } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { Button } from './Button.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { isNotFetched, whyNotFetched } from './not-fetched.ts'
import css from './OnDemand.module.css'

interface OnDemandProps {
  /** Stands while the code is on its way, and where it cannot be had. */
  meanwhile?: ReactNode
  /** False while it is only fetched ahead: that it could not be had is then nobody's concern yet. */
  wanted?: boolean
  children: ReactNode
}

/** A part of the page whose code is fetched late. What cannot be fetched is said, and takes nothing else with it. */
export const OnDemand = ({ meanwhile = null, wanted = true, children }: OnDemandProps) => (
  <ErrorBoundary
    instead={(error) => (
      <>
        {meanwhile}
        {wanted && <Missing error={error} />}
      </>
    )}
  >
    <Suspense fallback={meanwhile}>{children}</Suspense>
  </ErrorBoundary>
)

/** The address keeps what is on screen, so that a page loaded anew looks the same. */
const Missing = ({ error }: { error: Error }) => (
  <div className={css.missing} role="alert">
    <span>
      <strong>{isNotFetched(error) ? 'This part is not loaded.' : 'This part broke.'}</strong>{' '}
      {isNotFetched(error) ? whyNotFetched() : error.message}
    </span>
    <Button size="s" icon={<RotateCw />} onClick={() => window.location.reload()}>
      Load the page anew
    </Button>
  </div>
)
