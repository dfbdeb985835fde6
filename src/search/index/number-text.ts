// Whole numbers as text. It compresses well, and is read many times faster than a JSON array. The form is that of source maps (base64 VLQ)
// without the sign: five bits a digit, the lowest first, plus 32 where another digit of the same number follows.

import { defined } from '../../model/item-at.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))))

/** The text of numbers from 0 to 2^31 - 1. */
export function printNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (let rest of numbers) {
    while (rest > 31) {
      text += DIGITS.charAt((rest & 31) | 32)
      rest >>>= 5
    }
    text += DIGITS.charAt(rest)
  }
  return text
}

/** How many digits {@link printNumbers} prints for a number. */
export function digitsOf(value: number): number {
  let digits = 1
  for (let rest = value >>> 5; rest > 0; rest >>>= 5) digits++
  return digits
}

/** The inverse of {@link printNumbers}. */
export function parseNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length)
  let count = 0
  let value = 0
  let shift = 0
  for (let i = 0; i < text.length; i++) {
    const digit = parseDigit(text, i)
    value |= (digit & 31) << shift
    if (digit > 31) shift += 5
    else {
      numbers[count++] = value
      value = 0
      shift = 0
    }
  }
  return numbers.slice(0, count)
}

/** One digit for a number from 0 to 63. */
export const printDigit = (value: number): string => DIGITS.charAt(value)

/** The number of the digit at an index of a text. */
export const parseDigit = (text: string, index: number): number => defined(VALUES[text.charCodeAt(index) & 127])

/** The numbers of a text in which each digit is a number. */
export function parseDigits(text: string): Uint8Array {
  const values = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) values[i] = parseDigit(text, i)
  return values
}
