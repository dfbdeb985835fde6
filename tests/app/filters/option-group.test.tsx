// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { facetOptions, type OptionGroup } from '../../../src/app/filters/facet-options.ts'
import { OptionGroupView } from '../../../src/app/filters/option-group.tsx'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { catalogue } from './catalogue-of-words.ts'

function firstGroup(): OptionGroup {
  const [group] = facetOptions('theme', {
    catalogue,
    counts: null,
    criteria: NO_CRITERIA,
    basis: { criteria: NO_CRITERIA, counts: null },
  })
  if (group === undefined) throw new Error('The catalogue has no group.')
  return group
}

const labels = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

describe('OptionGroupView', () => {
  it('keeps the rest of a long group behind "N more"', async () => {
    const user = userEvent.setup()
    render(
      <OptionGroupView
        facet="theme"
        group={firstGroup()}
        hue="g-jobs"
        withNone={false}
        onToggle={() => {}}
        onExclude={() => {}}
      />
    )
    expect(screen.getByRole('group', { name: 'Jobs and enterprises' })).toBeVisible()
    expect(labels()).toEqual(['Skills', 'Enterprises', 'Youth employment', 'Trade'])
    const more = screen.getByRole('button', { name: '2 more of Jobs and enterprises', expanded: false })
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(labels()).toEqual([
      'Skills',
      'Enterprises',
      'Youth employment',
      'Trade',
      'Employment policy',
      'Informal economy',
    ])
  })

  it('shows what gives nothing only when it is asked to, and no group without a value', () => {
    const [group] = facetOptions('theme', {
      catalogue,
      counts: { theme: {}, flag: {}, format: {}, place: {}, seed: {} },
      criteria: NO_CRITERIA,
      basis: { criteria: NO_CRITERIA, counts: { theme: {}, flag: {}, format: {}, place: {}, seed: {} } },
    })
    if (group === undefined) throw new Error('The catalogue has no group.')
    const props = { facet: 'theme', group, hue: null, onToggle() {}, onExclude() {} } as const
    const { rerender } = render(<OptionGroupView {...props} withNone={false} />)
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
    rerender(<OptionGroupView {...props} withNone />)
    expect(screen.getAllByRole('checkbox')).toHaveLength(6)
    expect(screen.getByRole('checkbox', { name: 'Skills 0 articles' })).toHaveAttribute('aria-disabled', 'true')
  })
})
