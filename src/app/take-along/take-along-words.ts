// The words of what a view is taken along with. They load with it.

import { countArticles, formatCount } from '../../publish/count-in-words.ts'

export const TAKE_WORDS = {
  heading: (count: number) => `Take ${countArticles(count)} along, in this order, as a file:`,
  progress: 'Loading the articles',
  loading: (loaded: number, total: number) => `Loading: ${formatCount(loaded)} of ${countArticles(total)}.`,
  saved: (count: number, file: string) => `${countArticles(count)} in ${file}.`,
  cancelled: 'Cancelled: no file was made.',
  failed: 'The file could not be made.',
  cancel: 'Cancel',
} as const
