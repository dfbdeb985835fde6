// What one sighting of an article says otherwise than the article shows, with the words marked in which a variant differs.

import type { ArticleText } from '../../model/article.ts'
import { differingWords } from './differing-words.ts'

const FIELD_NAMES: Readonly<Record<keyof ArticleText, string>> = {
  title: 'title',
  summary: 'summary',
  kicker: 'kicker',
  credit: 'credit',
  printedPlace: 'printed place',
}

const FIELDS = Object.keys(FIELD_NAMES) as (keyof ArticleText)[]

interface DifferencesProps {
  readonly differs: Partial<ArticleText>
  /** What is shown, at least of the fields that differ. */
  readonly shown: Partial<ArticleText>
}

/** A lost title is an empty one; a field that this sighting lacks is null. */
function Variant({ text, shown }: { readonly text: string | null; readonly shown: string | null }) {
  if (text === null || text === '') return <i>none</i>
  if (shown === null) return text
  const { before, differing, after } = differingWords(text, shown)
  return (
    <>
      {before}
      {differing !== '' && <mark>{differing}</mark>}
      {after}
    </>
  )
}

export function Differences({ differs, shown }: DifferencesProps) {
  const fields = FIELDS.filter((field) => differs[field] !== undefined)
  if (fields.length === 0) return null
  return (
    <div className="differs">
      <p>This capture says otherwise:</p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{FIELD_NAMES[field]}</dt>
            <dd>
              <Variant text={differs[field] ?? null} shown={shown[field] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
