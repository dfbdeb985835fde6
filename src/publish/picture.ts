// The picture that a preview of a link shows, laid out as boxes and texts: the name of the archive and whose news it is, over two rules; then what the
// page is; at the foot words with their hues. Data only, in the terms of CSS: the build paints it. What a page says stands in `picture-facts.ts`.

import { sum } from '../model/sum.ts'

/** In pixels: what previews of links are made for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const

export type Style = Readonly<Record<string, string | number>>

export interface PictureBox {
  readonly type: 'container'
  readonly style: Style
  readonly children?: readonly PictureNode[]
}

export interface PictureText {
  readonly type: 'text'
  readonly style: Style
  readonly text: string
}

export type PictureNode = PictureBox | PictureText

/** Colours by their names in the theme: `paper`, `ink`, `ink-soft`, `rule`, and one for each group of themes. */
export type Colours = Readonly<Record<string, string>>

/** A word with the hue of its group; null for a word without one. */
export interface HuedWord {
  readonly word: string
  readonly hue: string | null
}

/** How many articles a bar has by group. A bar without an article keeps its place. */
export type Bar = readonly number[]

/** What a picture shows. */
export interface PictureFacts {
  /** The archive's name, and whose news it holds. */
  readonly name: string
  readonly whose: string
  /** Large at the left: the number of a day, and the words under it; null for the picture of a list. */
  readonly day: { readonly date: string; readonly under: readonly string[] } | null
  readonly kicker: string | null
  readonly title: string
  /** Under the title of a list: what it holds. */
  readonly note: string | null
  readonly words: readonly HuedWord[]
  readonly chart: PictureChart | null
}

/** The articles of a list in the course of time. */
export interface PictureChart {
  readonly bars: readonly Bar[]
  /** The names of the groups' hues, in the order of a bar. */
  readonly hues: readonly string[]
  /** What stands under its first and its last bar. */
  readonly ends: readonly [first: string, last: string]
}

/** The families that the build registers: the reader's own, and one for what that has no letters for. */
export const FAMILIES = { own: 'Brygada 1918', arabic: 'Noto Naskh Arabic' } as const

const row = (style: Style, ...children: readonly PictureNode[]): PictureBox => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
})

const column = (style: Style, ...children: readonly PictureNode[]): PictureBox =>
  row({ flexDirection: 'column', minWidth: 0, ...style }, ...children)

const text = (words: string, style: Style): PictureText => ({ type: 'text', text: words, style })

const line = (words: string, style: Style): PictureText =>
  text(words, { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', ...style })

const when = <Value>(value: Value | null, make: (value: Value) => PictureNode): PictureNode[] =>
  value === null ? [] : [make(value)]

/** Lays out a picture of {@link PICTURE_SIZE}. */
export function layOutPicture(facts: PictureFacts, colours: Colours): PictureNode {
  const soft = { color: colours['ink-soft'] ?? '' }
  const ink = colours['ink'] ?? ''
  const ground = { backgroundColor: colours['paper'] ?? '', color: ink }
  const families = Object.values(FAMILIES).map((family) => `'${family}'`)
  return column(
    { width: '100%', height: '100%', padding: '44px 64px 40px', fontFamily: families.join(', '), ...ground },
    row(
      { justifyContent: 'space-between', alignItems: 'baseline', gap: 40, paddingBottom: 4 },
      line(facts.name, { fontSize: 56, maxWidth: 600, flexShrink: 0 }),
      line(facts.whose, { fontSize: 26, fontStyle: 'italic', minWidth: 0, ...soft })
    ),
    row({ height: 6, flexShrink: 0, backgroundColor: ink }),
    row({ height: 2, flexShrink: 0, marginTop: 4, backgroundColor: ink }),
    facts.day === null ? listBody(facts, colours, soft) : articleBody(facts, facts.day, soft),
    row({ gap: 28, flexShrink: 0, height: 36, fontSize: 24 }, ...facts.words.map((word) => huedWord(word, colours)))
  )
}

const articleBody = (facts: PictureFacts, day: NonNullable<PictureFacts['day']>, soft: Style): PictureBox =>
  row(
    { flexGrow: 1, minHeight: 0, paddingTop: 32 },
    column(
      { width: 220, flexShrink: 0 },
      text(day.date, { fontSize: 150, lineHeight: 1, marginLeft: -4 }),
      ...day.under.map((words) => text(words, { fontSize: 28, lineHeight: 1.25 }))
    ),
    column(
      { flexGrow: 1, flexBasis: 0 },
      ...when(facts.kicker, (kicker) =>
        line(kicker, { fontSize: 30, fontStyle: 'italic', marginBottom: 4, direction: directionOf(kicker), ...soft })
      ),
      title(facts.title, ARTICLE_SIZES)
    )
  )

const listBody = (facts: PictureFacts, colours: Colours, soft: Style): PictureBox =>
  column(
    { flexGrow: 1, minHeight: 0, paddingTop: 24 },
    ...when(facts.kicker, (kicker) => line(kicker, { fontSize: 30, fontStyle: 'italic', flexShrink: 0, ...soft })),
    title(facts.title, LIST_SIZES),
    ...when(facts.note, (note) => line(note, { fontSize: 30, flexShrink: 0, ...soft })),
    ...when(facts.chart, (chart) => drawChart(chart, colours, soft))
  )

const huedWord = ({ word, hue }: HuedWord, colours: Colours): PictureBox =>
  row(
    { alignItems: 'center', minWidth: 0, gap: 12 },
    ...when(hue, (name) => row({ width: 20, height: 20, flexShrink: 0, backgroundColor: colours[name] ?? '' })),
    line(word, { minWidth: 0 })
  )

/** Sizes of a title, the largest first, with the letters that a line has room for and how many lines there are. */
interface TitleSize {
  readonly size: number
  readonly letters: number
  readonly lines: number
}
const ARTICLE_SIZES: readonly TitleSize[] = [
  { size: 70, letters: 23, lines: 3 },
  { size: 62, letters: 26, lines: 4 },
  { size: 54, letters: 30, lines: 5 },
  { size: 46, letters: 35, lines: 6 },
  { size: 39, letters: 42, lines: 7 },
]
const LIST_SIZES: readonly TitleSize[] = [
  { size: 92, letters: 22, lines: 1 },
  { size: 64, letters: 32, lines: 2 },
  { size: 48, letters: 43, lines: 3 },
]

/** How full the lines of a title are, on average: words that don't fit leave room. */
const FILLED = 0.85

/** A title in the largest size in which it fits, its longest word on one line if that can be. The smallest breaks words and cuts the end off. */
function title(words: string, sizes: readonly TitleSize[]): PictureText {
  const longest = Math.max(...words.split(' ').map((word) => word.length))
  const fits = ({ letters, lines }: TitleSize) =>
    longest <= letters && words.length <= letters * (lines === 1 ? 1 : lines * FILLED)
  const { size, lines } = sizes.find(fits) ?? sizes.at(-1) ?? { size: 39, lines: 7 }
  return text(words, {
    fontSize: size,
    fontWeight: 600,
    lineHeight: 1.14,
    letterSpacing: '-0.012em',
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    flexShrink: 0,
    lineClamp: lines,
    textOverflow: 'ellipsis',
    direction: directionOf(words),
  })
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of a text: that of its first letter. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(words) ?? []
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}

/** The height of the tallest bar, and the most that one article takes, in pixels. */
const CHART_HEIGHT = 160
const ARTICLE_HEIGHT = 24

/** More bars than this would be too thin. */
export const MOST_BARS = 260

/** Bars on a baseline, each in the hues of its articles, and what stands at both ends. */
function drawChart({ bars, hues, ends }: PictureChart, colours: Colours, soft: Style): PictureBox {
  const tallest = Math.max(1, ...bars.map(sum))
  const unit = Math.min(ARTICLE_HEIGHT, CHART_HEIGHT / tallest)
  const slip = (count: number, group: number): PictureNode[] => {
    if (count === 0) return []
    const backgroundColor = colours[hues[group] ?? 'rule-firm'] ?? ''
    return [row({ height: Math.max(2, Math.round(count * unit)), flexShrink: 0, backgroundColor })]
  }
  const bar = (counts: Bar): PictureBox =>
    row({ flexDirection: 'column-reverse', flexGrow: 1, flexBasis: 0 }, ...counts.flatMap(slip))
  const gap = bars.length > 60 ? 1 : 6
  return column(
    { flexGrow: 1, justifyContent: 'flex-end', marginBottom: 22 },
    row({ alignItems: 'flex-end', gap, borderBottom: `3px solid ${colours['ink'] ?? ''}` }, ...bars.map(bar)),
    row({ justifyContent: 'space-between', fontSize: 24, ...soft }, ...ends.map((end) => text(end, {})))
  )
}
