import { describe, expect, it } from 'vitest'
import { breadcrumbList, crumbsOf } from '../../src/publish/breadcrumbs.ts'

const trail = (path: string, title: string) =>
  crumbsOf({ path, title }, 'Dateline').map((crumb) => `${crumb.name} ${crumb.path}`)

describe('the crumbs of a page', () => {
  it('lead to an article by its year, its month and its day', () => {
    expect(trail('/2021/07/27/strong-labour-laws/', 'Strong labour laws')).toEqual([
      'Dateline /',
      '2021 /2021/',
      'July 2021 /2021/07/',
      '27 July 2021 /2021/07/27/',
      'Strong labour laws /2021/07/27/strong-labour-laws/',
    ])
  })

  it('lead to a theme by the index of themes', () => {
    expect(trail('/themes/skills/', 'Skills')).toEqual(['Dateline /', 'Themes /themes/', 'Skills /themes/skills/'])
  })

  it('lead to any other page from the timeline', () => {
    expect(trail('/about/', 'About')).toEqual(['Dateline /', 'About /about/'])
  })

  it('refuse a path above which there is no page', () => {
    expect(() => trail('/nowhere/page/', 'Page')).toThrow('There is no page above others at /nowhere/.')
  })
})

it('numbers the crumbs and gives them addresses, under a path as well', () => {
  const crumbs = crumbsOf({ path: '/themes/', title: 'Themes' }, 'Dateline')
  expect(breadcrumbList(crumbs, 'https://host.example/name/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Dateline', item: 'https://host.example/name/' },
      { '@type': 'ListItem', position: 2, name: 'Themes', item: 'https://host.example/name/themes/' },
    ],
  })
})
