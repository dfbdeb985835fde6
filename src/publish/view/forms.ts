// The forms that a view can be taken along in: one row each. All have the rows of the view in its order.

import { CITATION_FORMS } from '../cite/forms.ts'
import { printCsv } from '../csv.ts'
import type { ExportedArticle, ExportedView } from './exported-view.ts'
import { printMarkdown } from './markdown.ts'

export interface ViewForm {
  readonly label: string
  /** Of the file: the ending of its name, and its media type. */
  readonly extension: string
  readonly mediaType: string
  readonly print: (view: ExportedView) => string
}

const COLUMNS = {
  day: ({ citation }) => citation.day,
  day_end: ({ citation }) => citation.dayEnd ?? '',
  title: ({ citation }) => citation.title,
  kicker: ({ kicker }) => kicker ?? '',
  summary: ({ citation }) => citation.abstract ?? '',
  format: ({ format }) => format ?? '',
  themes: ({ themes }) => themes.join('; '),
  flags: ({ flags }) => flags.join('; '),
  places: ({ places }) => places.join('; '),
  language: ({ citation }) => citation.language,
  cut_off: ({ truncated }) => (truncated ? 'yes' : ''),
  publisher: ({ citation }) => citation.publisher,
  address: ({ citation }) => citation.address,
} as const satisfies Readonly<Record<string, (article: ExportedArticle) => string>>

const printTable = ({ articles }: ExportedView): string =>
  printCsv([Object.keys(COLUMNS), ...articles.map((article) => Object.values(COLUMNS).map((of) => of(article)))])

function printJson({ name, address, settings, articles }: ExportedView): string {
  const view = { view: name, address, archive: settings.name, publisher: settings.publisher, rights: settings.rights }
  const rows = articles.map(({ citation, kicker, format, themes, flags, places, truncated }) => {
    const { day, dayEnd, title, abstract: summary, language } = citation
    return {
      address: citation.address,
      day,
      dayEnd,
      title,
      kicker,
      summary,
      language,
      format,
      themes,
      flags,
      places,
      truncated,
    }
  })
  return `${JSON.stringify({ ...view, articles: rows }, null, 2)}\n`
}

const citationsOf = ({ articles }: ExportedView) => articles.map(({ citation }) => citation)

export const VIEW_FORMS = {
  csv: { label: 'CSV', extension: 'csv', mediaType: 'text/csv', print: printTable },
  json: { label: 'JSON', extension: 'json', mediaType: 'application/json', print: printJson },
  ris: { ...CITATION_FORMS.ris, print: (view) => CITATION_FORMS.ris.print(citationsOf(view)) },
  bibtex: {
    ...CITATION_FORMS.bibtex,
    print: (view) => CITATION_FORMS.bibtex.print(citationsOf(view)),
  },
  markdown: { label: 'Markdown', extension: 'md', mediaType: 'text/markdown', print: printMarkdown },
} as const satisfies Readonly<Record<string, ViewForm>>

export type ViewFormId = keyof typeof VIEW_FORMS
export const VIEW_FORM_IDS = ['csv', 'json', 'ris', 'bibtex', 'markdown'] as const satisfies readonly ViewFormId[]
