// Which picture each page has: its own, or that of what it belongs to.

import { printPeriodPath } from '../address/period-path.ts'
import { printSlicePath } from '../address/slice-path.ts'
import type { Article } from '../model/article.ts'
import type { ArticleDetail, Catalogue, Overview } from '../model/bundle.ts'
import { monthOf, type Period, periodAround } from '../model/day.ts'
import type { PeriodDetail, SliceDetail } from '../model/page-data.ts'
import { asHeading, formatDays, formatPeriod } from '../publish/day-in-words.ts'
import { withoutControls } from '../publish/head-tags.ts'
import { archivePicture, articlePicture, periodPicture, settable, slicePicture } from '../publish/picture-facts.ts'
import type { PictureFacts } from '../publish/picture.ts'
import { type PictureFile, picturePath } from '../publish/picture-tags.ts'
import { PICTURE_WORDS } from '../publish/picture-words.ts'

/** So many of the newest articles have a picture of their own. A picture takes some 40 ms to draw and 25 kB to keep. */
export const MOST_PICTURES = 2000

export interface Picture extends PictureFile {
  /** What to draw; null for a picture that another page has drawn. */
  readonly facts: PictureFacts | null
}

/** What a build knows of pictures. */
export interface PictureRules {
  /** Whether the faces have all letters of a text. */
  readonly isSet: (text: string) => boolean
  /** The paths of articles whose pictures were issued and stay. */
  readonly issued: ReadonlySet<string>
}

export interface PagePictures {
  /** Its own, or that of its month. */
  readonly article: (article: ArticleDetail) => Picture
  /** A day shows that of its month. */
  readonly period: (detail: PeriodDetail) => Picture
  /** Its own, or that of the archive. */
  readonly slice: (detail: SliceDetail) => Picture
  readonly archive: Picture
  /** For every other page. */
  readonly ofOthers: Picture
}

interface PictureSource {
  readonly articles: readonly Article[]
  readonly overview: Overview
  readonly catalogue: Catalogue
}

/** The articles with a picture of their own, if the faces can set their titles. `articles` stand newest first. */
export const articlesWithPictures = <Linked extends { readonly path: string }>(
  articles: readonly Linked[],
  issued: ReadonlySet<string>
): Linked[] => articles.filter(({ path }, ordinal) => ordinal < MOST_PICTURES || issued.has(path))

/** Returns what chooses and describes the pictures of an archive. */
export function createPagePictures(source: PictureSource, { isSet, issued }: PictureRules): PagePictures {
  const { articles, overview, catalogue } = source
  const chosen = new Set(articlesWithPictures(articles, issued).map(({ path }) => path))

  const alt = (title: string): string => withoutControls(PICTURE_WORDS.alt(overview.settings.name, title))
  const shared = (page: string, title: string): Picture => ({ path: picturePath(page), alt: alt(title), facts: null })
  const own = (page: string, facts: PictureFacts, instead: Picture): Picture => {
    const set = settable(facts, isSet)
    return set === null ? instead : { ...shared(page, facts.title), facts: set }
  }

  const ofArchive = archivePicture(overview, catalogue)
  const ofOthers = shared('/', overview.settings.publisher)
  const ofMonth = (month: Period): Picture => shared(printPeriodPath(month), asHeading(formatPeriod(month)))
  return {
    article(article) {
      const instead = ofMonth(periodAround(monthOf(article.day)))
      if (!chosen.has(article.path)) return instead
      const picture = own(article.path, articlePicture(article, overview), instead)
      return picture === instead
        ? instead
        : { ...picture, alt: alt(PICTURE_WORDS.dated(formatDays(article.day, article.dayEnd), article.title)) }
    },
    period(detail) {
      const { period } = detail
      if (period.length === 10) return ofMonth(periodAround(period, 7))
      return own(printPeriodPath(period), periodPicture(detail, overview), ofOthers)
    },
    slice: (detail) => own(printSlicePath(detail.facet, detail.value.id), slicePicture(detail, overview), ofOthers),
    archive: {
      ...ofOthers,
      facts: settable(ofArchive, isSet) ?? settable({ ...ofArchive, title: ofArchive.note }, isSet),
    },
    ofOthers,
  }
}
