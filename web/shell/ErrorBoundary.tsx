import { Component, type ReactNode } from 'react'
import { ErrorState } from '../ui/States.tsx'

interface State {
  error: Error | null
}

/** Keeps a broken view from taking the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    if (isNotLoaded(error)) return <NotLoaded />
    return (
      <ErrorState
        error={{ message: error.message, title: 'This view broke', detail: error.message }}
        onRetry={() => this.setState({ error: null })}
      />
    )
  }
}

/** How browsers, and Vite for styles, say that a part of the page could not be fetched. */
const isNotLoaded = ({ message }: Error): boolean =>
  /dynamically imported module|importing a module script|preload CSS/i.test(message)

/** Asked again only by loading the page anew: a browser remembers what it could not import. */
const NotLoaded = () => (
  <ErrorState
    error={{
      status: 0,
      title: 'This view is not loaded',
      message: 'This view is not loaded',
      detail: navigator.onLine
        ? 'It could not be fetched, or a newer version has taken its place.'
        : 'You went offline before it was opened for the first time. Try again once you are connected.',
    }}
    onRetry={() => window.location.reload()}
  />
)
