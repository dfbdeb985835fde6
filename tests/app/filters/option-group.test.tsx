// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { facetOptions, type OptionGroup } from '../../../src/app/filters/facet-options.ts'
import { OptionGroupView } from '../../../src/app/filters/option-group.tsx'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { catalogue } from './catalogue-of-words.ts'

function firstGroup(facet: 'theme' | 'place'): OptionGroup {
  const [group] = facetOptions(facet, { catalogue, counts: null, criteria: NO_CRITERIA })
  if (group === undefined) throw new Error('The catalogue has no group.')
  return group
}

const labels = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

describe('OptionGroupView', () => {
  it('keeps the emptier values behind "N more", in their places once they are shown', async () => {
    const user = userEvent.setup()
    render(
      <OptionGroupView
        facet="theme"
        group={firstGroup('theme')}
        hue="g-jobs"
        onToggle={() => {}}
        onExclude={() => {}}
      />
    )
    expect(screen.getByRole('group', { name: 'Jobs and enterprises' })).toBeVisible()
    expect(labels()).toEqual(['Youth employment', 'Skills', 'Enterprises', 'Trade'])
    const more = screen.getByRole('button', { name: '2 more of Jobs and enterprises', expanded: false })
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(labels()).toEqual([
      'Employment policy',
      'Youth employment',
      'Skills',
      'Enterprises',
      'Informal economy',
      'Trade',
    ])
  })

  it('makes a region a value like its countries', async () => {
    const user = userEvent.setup()
    const onToggle = vi.fn<(id: string) => void>()
    render(
      <OptionGroupView facet="place" group={firstGroup('place')} hue={null} onToggle={onToggle} onExclude={() => {}} />
    )
    await user.click(screen.getByRole('checkbox', { name: 'Africa' }))
    await user.click(screen.getByRole('checkbox', { name: 'Malawi' }))
    expect(onToggle.mock.calls).toEqual([['africa'], ['MW']])
  })
})
