// Says each settled answer once, politely, for those who can't see the list change. What stands when the page opens is not news.

import { useEffect, useState } from 'react'

export interface AnnouncerProps {
  /** null while an answer is on its way. */
  readonly message: string | null
}

/** Answers that follow one another within this many milliseconds are one change. */
const PAUSE = 400

export function Announcer({ message }: AnnouncerProps) {
  const [said, setSaid] = useState(message)
  useEffect(() => {
    const wait = message === null ? undefined : setTimeout(() => setSaid(message), PAUSE)
    return () => clearTimeout(wait)
  }, [message])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
