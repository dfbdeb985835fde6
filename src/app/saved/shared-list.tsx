// A list of articles that came with a link: it is shown, and saved only if the reader asks for it.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { parseArticlePath } from '../../address/article-path.ts'
import { printSavedFragment } from '../../address/saved-fragment.ts'
import type { ArticlePath } from '../../model/article.ts'
import { addressOf } from '../address-of.ts'
import { articleQuery } from '../archive/queries.ts'
import { Failed } from '../ui/failed.tsx'
import { saveAll } from './change-desk.ts'
import { DeskSection, Note, Said } from './desk-section.tsx'
import { troubleIn } from './desk-trouble.ts'
import { WORDS } from './desk-words.tsx'
import { ArticleRow } from './read-lately.tsx'

/** The words of an address, for an article that the archive has not: `strong labour laws`. */
const wordsOf = (path: ArticlePath): string => parseArticlePath(path)?.slug.replaceAll('-', ' ') ?? path

export function SharedList({ paths }: { readonly paths: readonly ArticlePath[] }) {
  const [said, setSaid] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['shared', printSavedFragment(paths)],
    queryFn: ({ client }) =>
      Promise.all(paths.map(async (path) => ({ path, article: await client.ensureQueryData(articleQuery(path)) }))),
    structuralSharing: false,
  })
  const found = data?.flatMap(({ article }) => article ?? []) ?? []
  const save = () =>
    void saveAll(found).then(
      (count) => setSaid(WORDS.allSaved(count)),
      (cause: unknown) => setSaid(troubleIn(cause))
    )
  return (
    <DeskSection id="shared" title={WORDS.shared(paths.length)}>
      <Note>{WORDS.sharedNote}</Note>
      {error !== null && <Failed message={error.message} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{WORDS.loadingShared}</p>}
      <ul>
        {data?.map(({ path, article }) =>
          article === null ? (
            <li key={path} className="py-1 font-serif text-lead">
              {wordsOf(path)} <span className="font-sans text-small text-ink-soft">{WORDS.notHere}</span>
            </li>
          ) : (
            <ArticleRow key={path} article={article} />
          )
        )}
      </ul>
      <p className="flex flex-wrap items-baseline gap-x-6">
        {found.length > 0 && (
          <button type="button" className="quiet max-md:min-h-11" onClick={save}>
            {WORDS.saveAll}
          </button>
        )}
        <a className="quiet max-md:min-h-11" href={addressOf('/saved/')}>
          {WORDS.closeShared}
        </a>
      </p>
      <Said>{said}</Said>
    </DeskSection>
  )
}
