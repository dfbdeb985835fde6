// The tags of a page's head that name its picture. Apart from the other tags, since a picture needs the site's own address.

import { printSiteAddress } from '../address/site-address.ts'
import type { HeadTags, MetaTag } from './head-tags.ts'
import { PICTURE_SIZE } from './picture.ts'

/** The picture of a page: a file of the site, from `/`, and what it says, for those who don't see it. */
export interface PictureFile {
  readonly path: string
  readonly alt: string
}

/** The folder of all pictures. */
export const PICTURE_FOLDER = '/pictures/'

/** The file that holds the picture of a page, given from `/` to `/`. Its address never changes, so it has no hash. */
export const picturePath = (page: string): string => `${PICTURE_FOLDER}${page.slice(1, -1) || 'index'}.png`

/** A head with the picture of its page. `siteUrl` ends with a slash. */
export function withPicture(head: HeadTags, { path, alt }: PictureFile, siteUrl: string): HeadTags {
  const address = printSiteAddress(path, siteUrl)
  const meta: MetaTag[] = [
    { property: 'og:image', content: address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(PICTURE_SIZE.width) },
    { property: 'og:image:height', content: String(PICTURE_SIZE.height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
  const linkedData = head.linkedData.map((data) =>
    data['@type'] === 'NewsArticle' ? { ...data, image: [address] } : data
  )
  return { ...head, meta: [...head.meta, ...meta], linkedData }
}
