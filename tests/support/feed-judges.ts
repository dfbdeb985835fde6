// Judges of feeds that know nothing of our printers: Atom's grammar, JSON Feed's schema, and a feed reader.

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { parseDay } from '../../src/model/day.ts'

/** The formats of text that schemas name: addresses, days and moments. */
export const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'https://news.example/'),
  date: (text: string) => parseDay(text) !== null,
  'date-time': (text: string) => parseDay(text.slice(0, 10)) !== null && /^.{10}T\d\d:\d\d:\d\dZ$/.test(text),
}

const GRAMMAR = new URL('../publish/schemas/atom.rng', import.meta.url)

/** Returns a function that says what breaks the grammar of Atom (RFC 4287) in a text; null for a valid feed. */
export function atomJudge(): (text: string) => string | null {
  const grammar = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(GRAMMAR, 'utf8')))
  return (text) => {
    try {
      const document = XmlDocument.fromString(text)
      grammar.validate(document)
      document.dispose()
      return null
    } catch (error) {
      return String(error)
    }
  }
}

/** Returns a function that says what breaks the schema of JSON Feed 1.1 in a text; null for a valid feed. */
export function jsonFeedJudge(): (text: string) => string | null {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: FORMATS })
  const validate = ajv.compile(jsonFeedSchema)
  return (text) => (validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors))
}
