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
    return (
      <ErrorState
        error={{ message: error.message, title: 'This view broke', detail: error.message }}
        onRetry={() => this.setState({ error: null })}
      />
    )
  }
}
