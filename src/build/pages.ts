// The pages that are prerendered: one entry for each kind of page, with its addresses and the data of each. Pages are made one at a time,
// so that an archive of any size fits in memory. No page holds the hash of a data file.

import { PRERENDERED_ROWS } from '../model/bundle.ts'
import { openSources } from '../model/sources.ts'
import { sum } from '../model/sum.ts'
import { articleHead, pageHead, timelineHead } from '../publish/head-tags.ts'
import { HEAD_WORDS } from '../publish/head-words.ts'
import { NOT_FOUND_PAGE, PAGE_KEYS, type PageData } from '../publish/page.ts'
import { withPicture } from '../publish/picture-tags.ts'
import { createUniqueHeads } from '../publish/unique-heads.ts'
import { detailsOf } from './article-detail.ts'
import { makeCard } from './card.ts'
import { makeCatalogue } from './catalogue.ts'
import { makeSources } from './make-sources.ts'
import type { PageContext, OwnPage, Page, PageKind, PageSource } from './page-kind.ts'
import { createPagePictures } from './page-pictures.ts'
import { periodPages } from './period-pages.ts'
import { makeSearchExamples } from './search-examples.ts'
import { slicePages } from './slice-pages.ts'

const one = (page: (context: PageContext) => OwnPage): PageKind => ({
  count: () => 1,
  pages: (context) => [page(context)],
})

const KINDS = {
  timeline: one(({ archive, overview, catalogue, siteUrl, pictures }) => ({
    path: '/',
    head: timelineHead(overview, siteUrl),
    picture: pictures && pictures.archive,
    data: [
      [PAGE_KEYS.catalogue, catalogue],
      [PAGE_KEYS.firstCards, archive.articles.slice(0, PRERENDERED_ROWS).map(makeCard)],
    ],
    asked: true,
  })),

  article: {
    count: ({ archive }) => archive.articles.length,
    *pages({ archive, overview, detailOf, siteUrl, pictures }) {
      for (const ordinal of archive.articles.keys()) {
        const detail = detailOf(ordinal)
        yield {
          path: detail.path,
          head: articleHead(detail, overview, siteUrl),
          picture: pictures && pictures.article(detail),
          data: [[PAGE_KEYS.article(detail.path), detail]],
        }
      }
    },
  },

  /** The page of a withdrawn article: the answer to its query is null. */
  gone: {
    count: ({ source }) => source.permalinks.gone.length,
    *pages({ source, overview, siteUrl }) {
      for (const { path, title } of source.permalinks.gone) {
        const head = pageHead({ title, description: HEAD_WORDS.ofWithdrawn, path: null }, overview, siteUrl)
        yield { path, status: 404, head, data: [[PAGE_KEYS.article(path), null]] }
      }
    },
  },

  period: periodPages,

  slice: slicePages,

  about: one(({ archive, catalogue, overview, siteUrl }) => {
    const description = HEAD_WORDS.ofAbout(overview.settings.name)
    return {
      path: '/about/',
      head: pageHead({ title: HEAD_WORDS.about, description, path: '/about/' }, overview, siteUrl),
      data: [[PAGE_KEYS.examples, makeSearchExamples(archive, catalogue)]],
    }
  }),

  /** What a reader saves is in her browser alone: the page is the same for all, and of no use to search engines. */
  saved: one(({ overview, siteUrl }) => ({
    path: '/saved/',
    head: pageHead({ title: HEAD_WORDS.saved, description: HEAD_WORDS.ofSaved, path: null }, overview, siteUrl),
    listed: false,
    data: [],
  })),

  sources: one(({ source, overview, siteUrl }) => {
    const description = HEAD_WORDS.ofSources(overview.settings.name)
    return {
      path: '/sources/',
      head: pageHead({ title: HEAD_WORDS.sources, description, path: '/sources/' }, overview, siteUrl),
      data: [[PAGE_KEYS.firstSources, openSources(makeSources(source))]],
    }
  }),

  notFound: one(({ overview, siteUrl }) => ({
    path: NOT_FOUND_PAGE,
    status: 404,
    head: pageHead({ title: HEAD_WORDS.notFound, description: HEAD_WORDS.ofNotFound, path: null }, overview, siteUrl),
    data: [],
  })),
} satisfies Record<string, PageKind>

export interface SitePages extends Iterable<Page> {
  readonly count: number
}

/** Returns all pages of a site. Each is made when the iterator reaches it. */
export function pagesOf(source: PageSource): SitePages {
  const { archive, manifest, siteUrl, pictureRules = null } = source
  const { overview } = manifest
  const catalogue = makeCatalogue(archive)
  const pictures = pictureRules && createPagePictures({ articles: archive.articles, overview, catalogue }, pictureRules)
  const context: PageContext = { archive, source, overview, catalogue, detailOf: detailsOf(source), siteUrl, pictures }
  const kinds: readonly PageKind[] = Object.values(KINDS)
  const onEveryPage: readonly PageData[] = [[PAGE_KEYS.overview, overview]]
  return {
    count: sum(kinds.map((kind) => kind.count(context))),
    *[Symbol.iterator]() {
      const makeUnique = createUniqueHeads()
      for (const kind of kinds)
        for (const page of kind.pages(context)) {
          const picture = page.picture ?? pictures?.ofOthers ?? null
          const head = makeUnique(page.head, page.path)
          yield {
            status: 200,
            asked: false,
            listed: true,
            ...page,
            picture,
            head: picture === null || siteUrl === null ? head : withPicture(head, picture, siteUrl),
            data: [...onEveryPage, ...page.data],
          }
        }
    },
  }
}
