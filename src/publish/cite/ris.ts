// Citations as RIS, which nearly every reference manager imports. `ELEC` is a web page; as `NEWS` some importers lose the day.

import type { Day } from '../../model/day.ts'
import { type Citation, noteOf } from './citation.ts'

type Tag = 'TY' | 'ID' | 'TI' | 'AU' | 'PB' | 'T2' | 'PY' | 'Y2' | 'UR' | 'LA' | 'AB' | 'KW' | 'N1' | 'ER'

/** RIS has no escapes: a value is one line of text. */
const line = (tag: Tag, value: string): string => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}\r\n`

const lineOf = (tag: Tag, value: string | null): string => (value === null ? '' : line(tag, value))

/** `2021/07/27/`: the part after the last slash is for words. */
const printDay = (day: Day): string => `${day.replaceAll('-', '/')}/`

const printOne = (citation: Citation): string =>
  [
    line('TY', 'ELEC'),
    line('ID', citation.id),
    line('TI', citation.title),
    // A comma would part the family name from the others: the publisher is one name.
    line('AU', citation.publisher.replaceAll(',', '')),
    line('PB', citation.publisher),
    line('T2', citation.archive),
    line('PY', printDay(citation.day)),
    lineOf('Y2', citation.accessed && printDay(citation.accessed)),
    line('UR', citation.address),
    line('LA', citation.language),
    lineOf('AB', citation.abstract),
    ...citation.keywords.map((keyword) => line('KW', keyword)),
    line('N1', noteOf(citation, true)),
    'ER  - \r\n',
  ].join('')

/** Prints citations as RIS records, one after another, with CR LF. A printed range of days stands in the note. */
export const printRis = (citations: readonly Citation[]): string => citations.map(printOne).join('')
