// How lines end makes no difference to any article or address.

import { describe, it } from 'vitest'
import { expectNoDifference } from './expect-no-difference.ts'

describe('what makes no difference', () => {
  it('CRLF for LF', () => {
    expectNoDifference((text) => text.replaceAll('\n', '\r\n'))
  })

  it('blanks at the ends of lines', () => {
    expectNoDifference((text) => text.replaceAll('\n', ' \u00a0\t\n'))
  })

  it('blank lines at the end of the file', () => {
    expectNoDifference((text) => `${text}\n\n \n`)
  })
})
