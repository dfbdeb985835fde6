// Catches what a page throws and says so, with a way to try again. A new address is a new try.

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { BrokenPage } from './pages/broken-page.tsx'

interface BoundaryProps {
  readonly children: ReactNode
  /** Changes with the address. */
  readonly place: string
  onRetry(): void
}

interface BoundaryState {
  readonly error: Error | null
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override state: BoundaryState = { error: null }

  override componentDidUpdate({ place }: BoundaryProps) {
    if (this.state.error !== null && place !== this.props.place) this.retry()
  }

  retry = () => {
    this.props.onRetry()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <BrokenPage message={error.message} retry={this.retry} />
  }
}

export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { key } = useLocation()
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary place={key} onRetry={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  )
}
