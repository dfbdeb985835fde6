// The changes of the filters whose paint is timed: one after the other, as a reader makes them, each on what the one before left.

import type { Locator, Page } from '@playwright/test'

export interface Change {
  readonly name: string
  /** The control that is pressed. */
  readonly control: (page: Page) => Locator
  /** The key that is pressed on it; left out for a click. */
  readonly key?: string
}

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })

/** A value that stands among the fullest of its group, by its name. */
const value = (name: string) => (page: Page) => filters(page).getByRole('checkbox', { name }).first()
const slider = (name: string) => (page: Page) => page.getByRole('slider', { name })
const part = (name: string | RegExp) => (page: Page) =>
  page.getByRole('group', { name: 'What is asked' }).getByRole('button', { name })
const bar = (place: number) => (page: Page) => page.getByRole('toolbar').getByRole('link').nth(place)
const way = (name: string | RegExp) => (page: Page) =>
  page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name })

const SKILLS = 'Skills and lifelong learning'
const SAFETY = 'Safety and health'

export const CHANGES: readonly Change[] = [
  { name: 'choose a theme', control: value(SKILLS) },
  { name: 'choose another theme', control: value(SAFETY) },
  { name: 'let the first theme go', control: value(SKILLS) },
  { name: 'begin a step later', control: slider('From'), key: 'ArrowRight' },
  { name: 'begin one more step later', control: slider('From'), key: 'ArrowRight' },
  { name: 'end a step earlier', control: slider('To'), key: 'ArrowLeft' },
  { name: 'go down into a year', control: bar(12) },
  { name: 'go on to the next', control: way(/^Later/) },
  { name: 'go down into a month', control: bar(5) },
  { name: 'go up to all years', control: way(/^All/) },
  { name: 'choose a format', control: value('Press release') },
  { name: 'choose another format', control: value('Video') },
  { name: 'choose a region', control: value('Africa') },
  { name: 'choose the latest year', control: way(/^Latest year/) },
  { name: 'take the period off', control: part(/^Remove (in )?\d{4}/) },
  { name: 'take the theme off', control: part(`Remove ${SAFETY}`) },
  { name: 'take the region off', control: part('Remove Africa') },
  { name: 'start over', control: part('Start over') },
  { name: 'choose a bar of the whole', control: bar(20) },
  { name: 'take it off', control: part(/^Remove/) },
]
