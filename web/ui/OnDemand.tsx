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
    instead={(error, retry) => (
      <>
        {meanwhile}
        {wanted && <Missing error={error} onRetry={retry} />}
      </>
    )}
  >
    <Suspense fallback={meanwhile}>{children}</Suspense>
  </ErrorBoundary>
)

/**
 * A browser remembers what it could not import until the page is loaded anew, and the address keeps what is on screen.
 * Anything else may go well the next time.
 */
const Missing = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <div className={css.missing} role="alert">
    <span>
      <strong>{isNotFetched(error) ? 'This part is not loaded.' : 'This part broke.'}</strong>{' '}
      {isNotFetched(error) ? whyNotFetched() : error.message}
    </span>
    <Button
      size="s"
      icon={<RotateCw />}
      onClick={() => (isNotFetched(error) ? window.location.reload() : onRetry())}
    >
      {isNotFetched(error) ? 'Load the page anew' : 'Try again'}
    </Button>
  </div>
)
