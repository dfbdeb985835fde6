// Gives every page of a site a title and a description that no other page has: search engines take like ones for one page.

import { parsePeriod } from '../model/day.ts'
import { formatPeriod } from './day-in-words.ts'
import type { HeadTags } from './head-tags.ts'

/** Returns a function that takes the head of each page in turn. What an earlier page has already is told apart by the day or else by the path. */
export function createUniqueHeads(): (head: HeadTags, path: string) => HeadTags {
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  return (head, path) => {
    const day = parsePeriod(path.slice(1, 11).replaceAll('/', '-'))
    const marks = [...(day === null ? [] : [formatPeriod(day)]), path]
    const uniqueIn = (seen: Set<string>, text: string): string => {
      const unique = [text, ...marks.map((mark) => `${text} · ${mark}`)].find((each) => !seen.has(each)) ?? text
      seen.add(unique)
      return unique
    }
    return { ...head, title: uniqueIn(titles, head.title), description: uniqueIn(descriptions, head.description) }
  }
}
