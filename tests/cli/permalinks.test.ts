import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/permalinks.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const entry = (title: string, day: string) => `  1. ${title}\n\n    ${day} May 2021\n\n    A summary.`
const HEADER = 'path\tstatus\twhere\ttitle\n'

describe('permalinks', () => {
  it('starts a ledger, the oldest article first', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), entry('New', '6'))
    await writeFile(join(folder, 'b.txt'), entry('Old', '5'))
    expect(await runCommand(main, folder)).toMatchObject({ code: 0, err: '' })
    expect(await readFile(join(folder, 'permalinks.tsv'), 'utf8')).toBe(
      `${HEADER}/2021/05/05/old/\tarticle\tb.txt:1\tOld\n/2021/05/06/new/\tarticle\ta.txt:1\tNew\n`
    )
  })

  it('adds rows for new articles, leaves every byte that was there, and adds nothing twice', async () => {
    const folder = await temporaryFolder()
    const ledger = join(folder, 'permalinks.tsv')
    const before = `${HEADER}/2021/05/06/mended/\tarticle\ta.txt:1\tMendde`
    await writeFile(ledger, before)
    await writeFile(join(folder, 'a.txt'), entry('Mended', '6'))
    await writeFile(join(folder, 'b.txt'), entry('Old', '5'))
    await runCommand(main, folder)
    const after = await readFile(ledger, 'utf8')
    expect(after).toBe(`${before}\n/2021/05/05/old/\tarticle\tb.txt:1\tOld\n`)
    expect((await runCommand(main, folder)).out).toContain('0 new addresses')
    expect(await readFile(ledger, 'utf8')).toBe(after)
  })

  it('promises the addresses of a feed’s items, also of several on one line, and keeps them when one is mended', async () => {
    const folder = await temporaryFolder()
    const item = (title: string) =>
      `<item><title>${title}</title><pubDate>Wed, 05 May 2021 10:00:00 GMT</pubDate></item>`
    await writeFile(join(folder, 'a.xml'), `<rss><channel>${item('One')}${item('Two')}</channel></rss>`)
    await runCommand(main, folder)
    const ledger = await readFile(join(folder, 'permalinks.tsv'), 'utf8')
    expect(ledger).toBe(`${HEADER}/2021/05/05/one/\tarticle\ta.xml:1\tOne\n/2021/05/05/two/\tarticle\ta.xml:1\tTwo\n`)
    await writeFile(join(folder, 'a.xml'), `<rss><channel>${item('One, mended')}${item('Two')}</channel></rss>`)
    expect((await runCommand(main, folder)).out).toContain('0 new addresses')
    expect(await readFile(join(folder, 'permalinks.tsv'), 'utf8')).toBe(ledger)
  })

  it('promises the pictures of the newest 2,000 articles, once there are more', async () => {
    const folder = await temporaryFolder()
    const days = Array.from({ length: 2002 }, (_, index) => `${1 + (index % 28)} May ${1920 + Math.floor(index / 28)}`)
    const entries = days.map((day, index) => `  ${index + 1}. Number ${index + 1}\n\n    ${day}\n\n    A summary.`)
    await writeFile(join(folder, 'a.txt'), entries.join('\n\n'))
    expect((await runCommand(main, folder)).out).toContain('2000 new pictures in')
    const pictures = await readFile(join(folder, 'pictures.tsv'), 'utf8')
    expect(pictures.split('\n').slice(0, 2)).toEqual(['path', '/1920/05/03/number-3/'])
    expect((await runCommand(main, folder)).out).not.toContain('new pictures')
    expect(await readFile(join(folder, 'pictures.tsv'), 'utf8')).toBe(pictures)
  })

  it('writes nothing where there is an error, and says it', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), new Uint8Array([0xff]))
    const { code, err } = await runCommand(main, folder)
    expect(code).toBe(1)
    expect(err).toContain('error seed-not-utf8 a.txt:1:1')
    expect(err).toContain('Nothing was written.')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('answers wrong arguments with a sentence, the usage and exit code 2', async () => {
    expect(await runCommand(main, '--all')).toMatchObject({ code: 2 })
    expect((await runCommand(main, '/no/such/folder')).err).toContain('There is no folder /no/such/folder.')
  })
})
