// A kind of page: how many pages of it there are, and how each is made.

import type { Archive } from '../model/archive.ts'
import type { ArticleDetail, Catalogue, Manifest, Overview } from '../model/bundle.ts'
import type { HeadTags, SiteUrl } from '../publish/head-tags.ts'
import type { PageData } from '../publish/page.ts'
import type { BundleSource } from './bundle.ts'
import type { PagePictures, Picture, PictureRules } from './page-pictures.ts'

export interface Page {
  readonly path: string
  readonly status: 200 | 404
  readonly head: HeadTags
  /** What a preview of its link shows; null where nothing could name it. */
  readonly picture: Picture | null
  readonly data: readonly PageData[]
  /** Whether a query string may ask this page for something else than what is prerendered. */
  readonly asked: boolean
  /** Whether search engines are told of it. */
  readonly listed: boolean
}

/** What pages are made from: the archive, the manifest of its bundle, and where the site will stand. */
export interface PageSource extends BundleSource {
  readonly manifest: Manifest
  readonly siteUrl: SiteUrl
  /** Left out for a site without pictures: without its own address nothing could name them. */
  readonly pictureRules?: PictureRules | null
}

/** What all kinds of page are made from, prepared once. */
export interface PageContext {
  readonly archive: Archive
  readonly source: PageSource
  readonly overview: Overview
  readonly catalogue: Catalogue
  readonly detailOf: (ordinal: number) => ArticleDetail
  readonly siteUrl: SiteUrl
  readonly pictures: PagePictures | null
}

/** A page as its kind makes it: what is left out has a default. */
export type OwnPage = Omit<Page, 'status' | 'asked' | 'listed' | 'picture'> &
  Partial<Pick<Page, 'status' | 'asked' | 'listed' | 'picture'>>

export interface PageKind {
  readonly count: (context: PageContext) => number
  /** Makes one page at a time. */
  readonly pages: (context: PageContext) => Iterable<OwnPage>
}
