import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/compiler/gather.ts'
import { LEDGER_HEADER } from '../../../src/compiler/permalinks/ledger.ts'
import { seedsOf } from '../compile-texts.ts'

const entry = (title: string, date = '5 May 2021') => `  1. ${title}\n\n    ${date}\n\n    A summary.`
const ledger = (...rows: readonly string[]) => `${[LEDGER_HEADER, ...rows].join('\n')}\n`
const issued = (slug: string, where: string, title: string) => `/2021/05/05/${slug}/\tarticle\t${where}\t${title}`
const gatherTexts = (texts: Readonly<Record<string, string>>, rows: string | null = null) =>
  gather(seedsOf(texts), rows)
const pathsOf = ({ drafts }: ReturnType<typeof gather>) => drafts.map(({ path }) => path)

describe('the address of an article', () => {
  it('is its day and its title', () => {
    expect(pathsOf(gatherTexts({ 'a.txt': entry('A title') }))).toEqual(['/2021/05/05/a-title/'])
  })

  it('takes the least suffix on a clash, in the order of the seeds', () => {
    const texts = { 'a.txt': entry('What now?'), 'b.txt': entry('What now!'), 'c.txt': entry('What now') }
    expect(pathsOf(gatherTexts(texts))).toEqual([
      '/2021/05/05/what-now/',
      '/2021/05/05/what-now-2/',
      '/2021/05/05/what-now-3/',
    ])
  })

  it('is never one that the ledger has had, though it be free', () => {
    const rows = ledger('/2021/05/05/a-title/\tgone\t-\tSomething else')
    expect(pathsOf(gatherTexts({ 'a.txt': entry('A title') }, rows))).toEqual(['/2021/05/05/a-title-2/'])
  })

  it('stays when a seed that sorts earlier brings a title of the same slug', () => {
    const rows = ledger(issued('what-now', 'b.txt:1', 'What now!'))
    const { drafts, problems } = gatherTexts({ 'a.txt': entry('What now?'), 'b.txt': entry('What now!') }, rows)
    expect(drafts.map(({ path, title }) => [title, path])).toEqual([
      ['What now?', '/2021/05/05/what-now-2/'],
      ['What now!', '/2021/05/05/what-now/'],
    ])
    expect(problems).toEqual([])
  })

  it('stays when the title is mended in its seed', () => {
    const rows = ledger(issued('a-tilte', 'a.txt:1', 'A tilte'))
    const { drafts, problems, permalinks } = gatherTexts({ 'a.txt': entry('A title') }, rows)
    expect(drafts.map(({ path }) => path)).toEqual(['/2021/05/05/a-tilte/'])
    expect(problems).toEqual([])
    expect(permalinks.unissued).toEqual([])
  })

  it('stays when the day is mended in its seed', () => {
    const rows = ledger(issued('a-title', 'a.txt:1', 'A title'))
    expect(pathsOf(gatherTexts({ 'a.txt': entry('A title', '6 May 2021') }, rows))).toEqual(['/2021/05/05/a-title/'])
  })

  it('stays when its entry moves to other lines, or to another seed', () => {
    const rows = ledger(issued('a-title', 'gone.txt:40', 'A title'))
    expect(pathsOf(gatherTexts({ 'a.txt': entry('A title') }, rows))).toEqual(['/2021/05/05/a-title/'])
  })

  it('is not handed to another entry that came to stand on the same line', () => {
    const rows = ledger(issued('a-title', 'a.txt:1', 'A title'))
    const { drafts, problems } = gatherTexts({ 'a.txt': entry('Something else', '6 May 2021') }, rows)
    expect(drafts.map(({ path }) => path)).toEqual(['/2021/05/06/something-else/'])
    expect(problems.map(({ code }) => code)).toEqual(['ledger-lost'])
  })
})

describe('the ledger', () => {
  it('may send an address that moved once to yet another', () => {
    const rows = ledger(
      issued('new', 'a.txt:1', 'A title'),
      '/2021/05/05/old/\tmoved\t/2021/05/05/elsewhere/\tA title',
      '/2021/05/05/old/\tmoved\t/2021/05/05/new/\tA title'
    )
    const { permalinks, problems } = gatherTexts({ 'a.txt': entry('A title') }, rows)
    expect(problems).toEqual([])
    expect(permalinks.redirects).toEqual([{ from: '/2021/05/05/old/', to: '/2021/05/05/new/' }])
  })

  it('gives of two addresses of one title each to the entry that it names', () => {
    const rows = ledger(issued('a-title', 'b.txt:1', 'A title!'), issued('a-title-2', 'a.txt:1', 'A title!'))
    const { drafts, problems } = gatherTexts({ 'a.txt': entry('A title!') }, rows)
    expect(drafts.map(({ path }) => path)).toEqual(['/2021/05/05/a-title-2/'])
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['ledger-lost 2'])
  })

  it('is missing rows for articles that are new, and says which', () => {
    const rows = ledger(issued('a-title', 'a.txt:1', 'A title'))
    const { permalinks } = gatherTexts({ 'a.txt': entry('A title'), 'b.txt': entry('New') }, rows)
    expect(permalinks.unissued).toEqual([
      { path: '/2021/05/05/new/', status: 'article', where: 'b.txt:1', title: 'New' },
    ])
  })

  it('leads a moved address to where its way ends', () => {
    const rows = ledger(
      issued('old', 'a.txt:1', 'A title'),
      issued('newer', 'a.txt:1', 'A title'),
      '/2021/05/05/old/\tmoved\t/2021/05/05/newer/\tA title',
      issued('newest', 'a.txt:1', 'A title'),
      '/2021/05/05/newer/\tmoved\t/2021/05/05/newest/\tA title'
    )
    const { drafts, permalinks, problems } = gatherTexts({ 'a.txt': entry('A title') }, rows)
    expect(drafts.map(({ path }) => path)).toEqual(['/2021/05/05/newest/'])
    expect(permalinks.redirects).toEqual([
      { from: '/2021/05/05/old/', to: '/2021/05/05/newest/' },
      { from: '/2021/05/05/newer/', to: '/2021/05/05/newest/' },
    ])
    expect(problems).toEqual([])
  })

  it('says what was withdrawn, with the title that it had, and that of nothing else', () => {
    const rows = ledger(
      issued('old', 'a.txt:1', 'Old'),
      issued('a-title', 'a.txt:1', 'A title'),
      '/2021/05/05/older/\tmoved\t/2021/05/05/old/\tOlder',
      '/2021/05/05/old/\tgone\t-\tOld'
    )
    const { permalinks, problems } = gatherTexts({ 'a.txt': entry('A title') }, rows)
    expect(permalinks.gone).toEqual([{ path: '/2021/05/05/old/', title: 'Old' }])
    expect(permalinks.redirects).toEqual([{ from: '/2021/05/05/older/', to: '/2021/05/05/old/' }])
    expect(problems).toEqual([])
  })

  it('is read with CRLF, a byte order mark and blank lines too', () => {
    const rows = `\uFEFF${ledger(issued('old', 'a.txt:1', 'A title'))}\n`.replaceAll('\n', '\r\n')
    const { drafts, problems } = gatherTexts({ 'a.txt': entry('A title') }, rows)
    expect(drafts.map(({ path }) => path)).toEqual(['/2021/05/05/old/'])
    expect(problems).toEqual([])
  })
})
