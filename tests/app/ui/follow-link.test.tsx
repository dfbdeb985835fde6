import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SiteUrlContext } from '../../../src/app/site-url-context.ts'
import { FollowLink } from '../../../src/app/ui/follow-link.tsx'

const renderLink = (siteUrl: string | null) =>
  render(
    <SiteUrlContext value={siteUrl}>
      <FollowLink page="/themes/skills/" label="Follow Skills by feed" />
    </SiteUrlContext>
  )

it('leads to the feed of the page', () => {
  renderLink('https://news.example/')
  expect(screen.getByRole('link', { name: 'Follow Skills by feed' })).toHaveAttribute('href', '/themes/skills/feed.xml')
})

it('is not there where the address of the site is not known', () => {
  const { container } = renderLink(null)
  expect(container).toBeEmptyDOMElement()
})
