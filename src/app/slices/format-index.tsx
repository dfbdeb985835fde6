// The index of formats, the most frequent first.

import { joinWords } from '../../publish/count-in-words.ts'
import { byCount, highest, listedValues, unheardOf } from './list-values.ts'
import { RowHead, SliceRow } from './slice-row.tsx'
import type { IndexProps } from './theme-index.tsx'

export function FormatIndex({ catalogue, data }: IndexProps) {
  const formats = byCount(listedValues('format', catalogue, data))
  const without = unheardOf(catalogue.format)
  const most = highest(formats)
  return (
    <section className="formats g-flag" aria-labelledby="formats">
      <h2 id="formats" className="sr-only">
        All formats
      </h2>
      <RowHead periods={data.periods} />
      <ul>
        {formats.map((listed) => (
          <SliceRow key={listed.value.id} {...listed} most={most} />
        ))}
      </ul>
      {without.length > 0 && (
        <p className="row none-yet full">No article yet in the format {joinWords(without, 'or')}.</p>
      )}
    </section>
  )
}
