// What one sighting of an article says otherwise than the article shows. The words that differ are marked.

import type { ArticleText } from '../../model/article.ts'
import { differingWords } from './differing-words.ts'
import { CAPTURE_WORDS } from './capture-words.ts'

const FIELDS = Object.keys(CAPTURE_WORDS.fields) as (keyof ArticleText)[]

interface DifferencesProps {
  readonly differs: Partial<ArticleText>
  /** What the article shows, at least of the fields that differ. */
  readonly shown: Partial<ArticleText>
  /** The distance from what is above and below. */
  readonly className: string
}

/** The text of one field. Null where this sighting lacks the field; a title that it lacks is empty. */
function Variant({ text, shown }: { readonly text: string | null; readonly shown: string | null }) {
  if (text === null || text === '') return <i>{CAPTURE_WORDS.none}</i>
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

export function Differences({ differs, shown, className }: DifferencesProps) {
  const fields = FIELDS.filter((field) => differs[field] !== undefined)
  if (fields.length === 0) return null
  return (
    <div className={`text-small text-ink-soft ${className}`}>
      <p>{CAPTURE_WORDS.differs}</p>
      <dl>
        {fields.map((field) => (
          <div key={field} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4">
            <dt>{CAPTURE_WORDS.fields[field]}</dt>
            <dd className="font-serif text-base text-ink">
              <Variant text={differs[field] ?? null} shown={shown[field] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
