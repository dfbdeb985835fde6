// Catches what is thrown within it and shows a page that says so, with a way to try again; a new address is a new try. One boundary is within the
// frame of the page, so that the frame stays; another around all, for errors of the frame.

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { BrokenPage } from './pages/broken-page.tsx'

/** The code of a page did not load. React does not load it again: the browser has to load the page again. */
export class CodeMissing extends Error {
  override readonly name = 'CodeMissing'
}

interface BoundaryProps {
  readonly children: ReactNode
  /** The key of the history entry: a new one is a new try. */
  readonly entryKey: string
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

  override componentDidUpdate(before: BoundaryProps, { error }: BoundaryState) {
    // An error that comes with the new entry is that entry's own.
    if (error !== null && before.entryKey !== this.props.entryKey) this.retry()
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
        <Boundary entryKey={key} onRetry={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  )
}
