// The words of the language of queries as they are printed in French.

import type { Operator } from './operators.ts'
import { FRENCH } from './query-words.fr.ts'

export const OR = FRENCH.or

export const printOperator = (operator: Operator): string => `${FRENCH.operators[operator]}:`
