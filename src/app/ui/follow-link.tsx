// The link to the feed of a page. Feeds need the site's own address: where it is not known there are none.

import { use } from 'react'
import { printFeedPath } from '../../address/feed-path.ts'
import { addressOf } from '../address-of.ts'
import { SiteUrlContext } from '../site-url-context.ts'

export interface FollowLinkProps {
  /** The path of a page that has a feed. */
  readonly page: string
  readonly label: string
  readonly className?: string
}

/** Leads a feed reader to what is new on a page; nothing where there are no feeds. */
export function FollowLink({ page, label, className }: FollowLinkProps) {
  return use(SiteUrlContext) === null ? null : (
    <p className={className}>
      <a href={addressOf(printFeedPath(page, 'xml'))}>{label}</a>
    </p>
  )
}
