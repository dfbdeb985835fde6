// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArticleEntry, type ArticleEntryProps } from '../../../src/app/rows/day-rows.tsx'
import { findMatches } from '../../../src/search/match/find-matches.ts'
import type { Card } from '../../../src/model/bundle.ts'
import type { Reading } from '../../../src/search/results.ts'
import { cards } from '../timeline/small-archive.ts'

const [first] = cards
if (first === undefined) throw new Error('There is no card.')
const card: Card = { ...first, kicker: 'VIDEO', format: 'video', themes: ['refugees', 'skills'] }

const LABELS: Readonly<Record<string, string>> = {
  video: 'Video',
  refugees: 'Refugees',
  skills: 'Skills',
  UA: 'Ukraine',
}

/** A search for the word `video`. */
const reading: Reading = {
  terms: [{ typed: 'video', folded: 'video', prefix: null, field: null, known: true, forms: [], corrected: [] }],
  phrases: [],
  groups: 1,
  required: 1,
}

const show = (changed: Partial<Card> = {}, props: Partial<ArticleEntryProps> = {}) =>
  render(
    <ArticleEntry
      row={{ card: { ...card, ...changed }, corrected: false }}
      findMatches={null}
      words={(_, id) => ({ label: LABELS[id] ?? id, hue: null })}
      hrefOf={(_, id) => `/${id}/`}
      {...props}
    />
  )

const notes = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

describe('a row', () => {
  it('says its day in its heading, for those who go from heading to heading', () => {
    show()
    expect(
      screen.getByRole('heading', { level: 3, name: /^Railways and refugees ?, 12 April 2022$/ })
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Railways and refugees' })).toBeInTheDocument()
  })

  it('does not repeat what all rows of its list are filed under', () => {
    show({}, { shared: { facet: 'theme', id: 'skills' } })
    expect(notes()).toEqual(['Refugees', 'Video', 'Ukraine'])
  })

  it('leaves out a kicker that says the format alone, unless the search found it there', () => {
    show()
    expect(screen.queryByText('VIDEO')).toBeNull()
    expect(notes()).toContain('Video')
    show({ kicker: 'Video of the week' })
    expect(screen.getByText('Video of the week')).toBeInTheDocument()
    show({}, { findMatches: (text, field) => findMatches(text, reading, field) })
    expect(screen.getByText('VIDEO')).toBeInTheDocument()
  })
})
