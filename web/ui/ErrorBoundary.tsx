import { Component, type ReactNode } from 'react'
import { isNotFetched, whyNotFetched } from './not-fetched.ts'
import { ErrorState } from './States.tsx'

interface ErrorBoundaryProps {
  /** What stands in the place of what broke; without it, the error and a way on. */
  instead?: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

interface State {
  error: Error | null
}

/** Keeps what broke, or could not be fetched, from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { instead, children } = this.props
    if (!error) return children
    const retry = () => this.setState({ error: null })
    if (instead) return instead(error, retry)
    if (isNotFetched(error)) return <NotFetched />
    return (
      <ErrorState
        error={{ message: error.message, title: 'This view broke', detail: error.message }}
        onRetry={retry}
      />
    )
  }
}

/** Asked again only by loading the page anew: a browser remembers what it could not import. */
const NotFetched = () => (
  <ErrorState
    error={{
      status: 0,
      title: 'This view is not loaded',
      message: 'This view is not loaded',
      detail: whyNotFetched(),
    }}
    onRetry={() => window.location.reload()}
  />
)
