// The JSON Schema (draft 2020-12) of `/archive.json`: what each property means, for those who build on it.

import { ARCHIVE_FILES } from '../address/file-path.ts'
import { wholeAddress } from './whole-address.ts'
import type { ArchiveRecord } from './archive-record.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

type Schema = Readonly<Record<string, unknown>>

const text = (description: string): Schema => ({ type: 'string', description })
const textOrNull = (description: string): Schema => ({ type: ['string', 'null'], description })
const address = (description: string): Schema => ({ type: 'string', format: 'uri-reference', description })
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
const ids = (description: string): Schema => list({ type: 'string' }, description)
const line = (description: string): Schema => ({ type: 'integer', minimum: 1, description })

/** An object with these properties and no other, all of them required. */
const object = (properties: Readonly<Record<string, Schema>>, description: string): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const SOURCE = object(
  {
    seed: text('The file name of the captured listing.'),
    firstLine: line('Its first line there, counted from 1.'),
    lastLine: line('Its last line there.'),
    number: { type: ['integer', 'null'], description: 'The number printed before the entry; null where it is lost.' },
  },
  'One entry of one captured listing.'
)

const ARTICLE: Readonly<Record<keyof ArchiveRecord, Schema>> = {
  address: address('Its permanent address; a path where the build was not told the address of the site.'),
  markdown: address('The same as Markdown.'),
  day: { type: 'string', format: 'date', description: 'The day of the article, as it was printed.' },
  dayEnd: { type: ['string', 'null'], format: 'date', description: 'The last day of a printed range, else null.' },
  title: text('The title.'),
  kicker: textOrNull('The short label over the title.'),
  summary: textOrNull('The text under the title, as it was listed: not the full article.'),
  credit: textOrNull('Who took the photo.'),
  printedPlace: textOrNull('The place that follows the date in the listing.'),
  language: text('BCP 47, declared by a feed or a page, else found from the text.'),
  original: {
    type: ['string', 'null'],
    format: 'uri',
    description: 'The address of the original; null where no capture gives it.',
  },
  format: textOrNull('The id of its format; null where the listing does not say what it is.'),
  themes: ids('Ids of themes, the strongest first.'),
  flags: ids('Ids of what cuts across the themes.'),
  places: ids('Ids of the countries (ISO 3166-1 alpha-2) and regions that it is about.'),
  truncated: { type: 'boolean', description: 'Whether the capture ends inside it.' },
  sources: { ...list(SOURCE, 'Where it stands in the captured listings.'), minItems: 1 },
}

const values = (description: string): Schema =>
  list(
    object(
      {
        id: text('Stands in addresses, so it never changes.'),
        label: text('The name of the value.'),
        group: textOrNull('The group of a theme, or the region of a country; null for none.'),
      },
      'A value that articles are filed under.'
    ),
    description
  )

const VOCABULARY = object(
  {
    themeGroups: list(
      object({ id: text('The id.'), label: text('The name of the group.') }, 'A group of themes.'),
      'The groups of themes.'
    ),
    themes: values('All themes.'),
    flags: values('All flags: what cuts across the themes.'),
    formats: values('All formats.'),
    places: values('All regions and countries.'),
  },
  'What the ids of articles mean. Values without an article are listed too.'
)

const ARCHIVE = {
  $schema: address('The address of this schema.'),
  name: text('The name of the archive.'),
  publisher: text('Who published the news.'),
  publisherShort: text('Its short name.'),
  language: text('BCP 47: the language of most articles.'),
  rights: text('Who holds the rights to the texts.'),
  site: {
    type: ['string', 'null'],
    format: 'uri',
    description: 'The site of the publisher; null where none is known.',
  },
  address: address('The address of this archive.'),
  count: { type: 'integer', minimum: 0, description: 'How many articles there are.' },
  vocabulary: VOCABULARY,
  articles: list(object(ARTICLE, 'An article.'), 'All articles, newest first.'),
}

/** `/archive.schema.json`. Its id is its own address. */
export function archiveSchemaFile(siteUrl: SiteUrl): PublishedFile {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: wholeAddress(ARCHIVE_FILES.schema, siteUrl),
    title: 'A news archive',
    ...object(ARCHIVE, 'All articles of an archive, with what they are filed under.'),
  }
  return { path: ARCHIVE_FILES.schema, content: `${JSON.stringify(schema, null, 2)}\n` }
}
