// The words of the language of queries as they are printed in Spanish.

import type { Operator } from './operators.ts'
import { SPANISH } from './query-words.es.ts'

export const OR = SPANISH.or

export const printOperator = (operator: Operator): string => `${SPANISH.operators[operator]}:`
