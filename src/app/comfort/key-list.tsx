// All keys and what they do, in the order of their table.

import { COMFORT_WORDS as WORDS } from './comfort-words.ts'
import { KEY_TABLE } from './key-table.ts'

/** A list of pairs: the keys, and what they do. */
export function KeyList() {
  return (
    <dl className="mt-2 text-ui">
      {KEY_TABLE.map(({ does, keys }) => (
        <div key={does} className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-1">
          <dt className="flex w-27 flex-none flex-wrap gap-2">
            {keys.map((key) => (
              <kbd key={key}>{WORDS.keyName(key)}</kbd>
            ))}
          </dt>
          <dd className="grow basis-48">{WORDS.does[does]}</dd>
        </div>
      ))}
    </dl>
  )
}
