// All keys and what they do, in the order of their table.

import { COMFORT_WORDS as WORDS } from './comfort-words.tsx'
import { KEY_TABLE } from './key-table.ts'

/** A list of pairs: the keys, and what they do. */
export function KeyList() {
  return (
    <dl className="text-ui">
      {KEY_TABLE.map(({ does, keys }) => (
        <div key={does} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 border-rule py-1 not-first:border-t">
          <dt>
            {keys.map((key) => (
              <kbd key={key} className="not-first:ms-2">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{WORDS.does[does]}</dd>
        </div>
      ))}
    </dl>
  )
}
