// Stands in place of a page that could not be shown: what went wrong, another try, and the way to the start. It uses no data of the archive: it
// also stands in place of the frame, when the frame is what broke.

import { addressOf } from '../address-of.ts'
import { WORDS } from '../ui/words.ts'
import { Heading, Lead } from './text-page.tsx'

export interface BrokenPageProps {
  /** A sentence for the reader. */
  readonly message: string
  readonly retry: () => void
}

export function BrokenPage({ message, retry }: BrokenPageProps) {
  return (
    <>
      <title>{WORDS.broken}</title>
      <Heading>{WORDS.broken}</Heading>
      <div role="alert">
        <Lead>{message}</Lead>
      </div>
      <p className="mt-8 flex flex-col items-start gap-2">
        <button type="button" className="quiet" onClick={retry}>
          {WORDS.tryAgain}
        </button>
        <a className="quiet" href={addressOf('/')}>
          {WORDS.toTimeline}
        </a>
      </p>
    </>
  )
}
