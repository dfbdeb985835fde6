// What was read on this device: where to continue, and what was read lately.

import { useState } from 'react'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { forgetReads } from './change-desk.ts'
import { describeAddress } from './describe-address.ts'
import type { KeptArticle, ReadMark } from './desk.ts'
import { DeskSection, Note, Said } from './desk-section.tsx'
import { troubleIn } from './desk-trouble.ts'
import { WORDS } from './desk-words.tsx'
import { readInWords } from './saved-row.tsx'

/** How many marks are shown before all are asked for. */
const FIRST_MARKS = 12

/** A link to an article with its day. */
export function ArticleRow({ article, note }: { readonly article: KeptArticle; readonly note?: string }) {
  const { path, day, title, language } = article
  return (
    <li className="py-1">
      <a className="font-serif text-lead font-semibold" lang={language} dir="auto" href={addressOf(path)}>
        {title}
      </a>{' '}
      <span className="text-small text-ink-soft">
        <time className="whitespace-nowrap" dateTime={day}>
          {formatDay(day)}
        </time>
        {note !== undefined && <span>{` · ${note}`}</span>}
      </span>
    </li>
  )
}

/** The list that the reader came from. Suspends until the values of the archive are loaded. */
function LastList({ address }: { readonly address: string }) {
  const archive = { catalogue: useCatalogue(), overview: useOverview() }
  return (
    <a className="font-serif text-lead font-semibold" href={addressOf(address)}>
      {describeAddress(address, archive)}
    </a>
  )
}

/** The latest first. */
export const latestFirst = (reads: readonly ReadMark[]): readonly ReadMark[] =>
  reads.toSorted((a, b) => (a.read + a.path < b.read + b.path ? 1 : -1))

/** The article that was read last, and the last list; nothing where nothing was read. */
export function ContinueReading({ reads }: { readonly reads: readonly ReadMark[] }) {
  const marks = latestFirst(reads)
  const [last] = marks
  const list = marks.find((mark) => mark.list !== null)?.list ?? null
  if (last === undefined) return null
  return (
    <DeskSection id="continue" title={WORDS.continue}>
      <h3 className="text-small text-ink-soft">{WORDS.lastArticle}</h3>
      <ul>
        <ArticleRow article={last} note={readInWords(last)} />
      </ul>
      {list !== null && (
        <>
          <h3 className="mt-3 text-small text-ink-soft">{WORDS.lastList}</h3>
          <p className="py-1">
            <LastList address={list} />
          </p>
        </>
      )}
    </DeskSection>
  )
}

export function ReadLately({ reads }: { readonly reads: readonly ReadMark[] }) {
  const [isWhole, setIsWhole] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const marks = latestFirst(reads)
  const forget = () =>
    void forgetReads().then(
      () => setSaid(WORDS.forgotten),
      (error: unknown) => setSaid(troubleIn(error))
    )
  return (
    <DeskSection id="lately" title={WORDS.lately}>
      {marks.length === 0 && <Note>{WORDS.noReads}</Note>}
      <ul>
        {marks.slice(0, isWhole ? undefined : FIRST_MARKS).map((mark) => (
          <ArticleRow key={mark.path} article={mark} note={readInWords(mark)} />
        ))}
      </ul>
      {marks.length > 0 && (
        <div className="flex flex-wrap gap-x-6">
          {!isWhole && marks.length > FIRST_MARKS && (
            <button type="button" className="quiet max-md:min-h-11" onClick={() => setIsWhole(true)}>
              {WORDS.showAll(marks.length)}
            </button>
          )}
          <button type="button" className="quiet max-md:min-h-11" onClick={forget}>
            {WORDS.forgetReads}
          </button>
        </div>
      )}
      <Said>{said}</Said>
    </DeskSection>
  )
}
