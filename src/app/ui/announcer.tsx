// Announces each settled answer once to screen readers, politely. The answer that is there when the page opens is not announced.

import { useEffect, useState } from 'react'

export interface AnnouncerProps {
  /** What to announce; null while an answer is loading. */
  readonly message: string | null
}

/** In milliseconds: of answers that follow one another faster, only the last is announced. */
const SETTLE_DELAY = 400

export function Announcer({ message }: AnnouncerProps) {
  const [said, setSaid] = useState(message)
  useEffect(() => {
    const timer = message === null ? undefined : setTimeout(() => setSaid(message), SETTLE_DELAY)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
