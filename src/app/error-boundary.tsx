// Catches what is thrown within it and says so, with a way to try again. A new address is a new try. One stands in the frame around the page, so
// that the frame stays; another around all, for what the frame throws.

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { BrokenPage } from './pages/broken-page.tsx'

/** The code of a page did not come. React does not ask for it again: the page has to be loaded anew. */
export class CodeMissing extends Error {
  override readonly name = 'CodeMissing'
}

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
    if (this.state.error instanceof CodeMissing) return location.reload()
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
