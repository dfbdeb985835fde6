// The words of the language of queries as they are printed: those of the site's language.

import type { Operator } from './operators.ts'

export const OR = 'OR'

/** `theme:` */
export const printOperator = (operator: Operator): string => `${operator}:`
