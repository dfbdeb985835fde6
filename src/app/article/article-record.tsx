// What else is known of an article, as a list of names and values.

import type { ReactNode } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { inWords } from '../../publish/count-in-words.ts'

/** Languages that listings are known in; any other is named by its code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`)

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

export function ArticleRecord({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const { kicker, language, printedPlace, sightings, truncated } = article
  return (
    <section>
      <h2>Record</h2>
      <dl>
        {kicker !== null && <Row name="Kicker">{kicker}</Row>}
        {printedPlace !== null && <Row name="Place line">{printedPlace}</Row>}
        {language !== settings.language && <Row name="Language">{LANGUAGES[language] ?? language}</Row>}
        <Row name="Seen">{times(sightings.length)}</Row>
        {truncated && <Row name="Text">cut off where the capture ends</Row>}
      </dl>
    </section>
  )
}
