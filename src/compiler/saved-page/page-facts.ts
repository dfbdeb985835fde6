// What a page says for all of its items: its address and its language.

import { declaredLanguage } from '../markup/declared-language.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { baseAddress } from '../markup/web-address.ts'

export interface PageFacts {
  /** What links are relative to; null where the page does not say. */
  readonly base: string | null
  /** BCP 47; null where none is declared. */
  readonly language: string | null
}

/** The address of the page, where it says so or the browser that saved it did; and the language of its text. */
export function readFacts(elements: readonly MarkupElement[], text: string): PageFacts {
  const attributeOf = (name: string, attribute: string, isIt: (element: MarkupElement) => boolean) =>
    elements.find((element) => element.name === name && isIt(element))?.attributes[attribute]
  const saved = SAVED_FROM.exec(text.slice(0, 2000))?.[1]
  const canonical = attributeOf('link', 'href', ({ attributes }) => attributes['rel'] === 'canonical')
  const shared = attributeOf('meta', 'content', ({ attributes }) => attributes['property'] === 'og:url')
  const base = attributeOf('base', 'href', ({ attributes }) => attributes['href'] !== undefined)
  return {
    base: baseAddress(shared, canonical, saved, base),
    language: declaredLanguage(attributeOf('html', 'lang', () => true)),
  }
}

/** What browsers and SingleFile write at the head of a page that they save. */
const SAVED_FROM = /(?:saved from url=\(\d+\)|url: )(https?:\/\/[^\s>]{1,1500})/
