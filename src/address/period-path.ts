// The path of a period's page: `/2021/`, `/2021/07/`, `/2021/07/28/`.

import { parsePeriod, type Period } from '../model/day.ts'

/** Reads the path of a period; the final slash is optional. null for any other path. */
export function parsePeriodPath(path: string): Period | null {
  const match = /^\/(\d{4}(?:\/\d{2}){0,2})\/?$/.exec(path)
  return match?.[1] ? parsePeriod(match[1].replaceAll('/', '-')) : null
}

/** Prints the path of a period: the inverse of {@link parsePeriodPath}. */
export const printPeriodPath = (period: Period): string => `/${period.replaceAll('-', '/')}/`
