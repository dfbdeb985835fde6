// An article's citation in the forms that styles and reference managers ask for, to copy or to save. It loads when "Cite" is opened.

import { useId, useState } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import { parseDay } from '../../model/day.ts'
import { citationOf, keywordsOf } from '../../publish/cite/citation.ts'
import { CITATION_FORMS, type CitationFormId } from '../../publish/cite/forms.ts'
import { useOverview } from '../archive/queries.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { downloadText } from '../ui/download-text.ts'
import { WORDS } from './words.tsx'

export interface CiteFormsProps {
  readonly article: ArticleDetail
  /** The whole URL of its page. */
  readonly address: string
}

const FORM_IDS = Object.keys(CITATION_FORMS) as CitationFormId[]

/** The day where the reader is. */
function today() {
  const now = new Date()
  const digits = (number: number, count: number) => String(number).padStart(count, '0')
  return parseDay([digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-'))
}

/** Stands in a row that wraps: the controls in its line, and the citation below. */
export function CiteForms({ article, address }: CiteFormsProps) {
  const { settings } = useOverview()
  const select = useId()
  const [form, setForm] = useState<CitationFormId>('apa')
  const accessed = today()
  const citation = citationOf(article, keywordsOf(article), { settings, addressOf: () => address, accessed })
  const { extension, mediaType, isProse, print } = CITATION_FORMS[form]
  const text = print([citation])
  return (
    <>
      <span>
        <label htmlFor={select}>{WORDS.citeAs}</label>{' '}
        <select
          id={select}
          className="cursor-pointer bg-paper py-1 max-md:min-h-11 max-md:text-plain"
          value={form}
          onChange={({ currentTarget }) => {
            const chosen = FORM_IDS.find((id) => id === currentTarget.value)
            if (chosen !== undefined) setForm(chosen)
          }}
        >
          {FORM_IDS.map((id) => (
            <option key={id} value={id}>
              {CITATION_FORMS[id].label}
            </option>
          ))}
        </select>
      </span>
      <CopyButton label={WORDS.copyForm} textOf={() => text.trimEnd()} />
      <button
        type="button"
        className="quiet"
        onClick={() => downloadText({ name: `${citation.id}.${extension}`, mediaType, text })}
      >
        {WORDS.downloadForm}
      </button>
      <div className="basis-full border-t border-rule py-3">
        {isProse ? (
          <blockquote className="wrap-anywhere">{text}</blockquote>
        ) : (
          <pre className="text-small whitespace-pre-wrap wrap-anywhere">{text}</pre>
        )}
      </div>
    </>
  )
}
