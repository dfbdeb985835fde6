import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/cli/ask/create-asker.ts'
import { main } from '../../src/cli/ask.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

async function ask(args: string[], input = '') {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text)
      return true
    })
  }
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([input]) as unknown as typeof process.stdin)
  const status = await main(args)
  vi.restoreAllMocks()
  return { status, ...said }
}

const answersOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)

describe('the command ask', () => {
  it('answers a query in a line of JSON, best first, with what each article matched by', async () => {
    const { stdout } = await ask(['--json', 'migrnat wrokers'])
    const [answer] = answersOf(stdout)
    expect(answer).toMatchObject({ query: 'migrnat wrokers', total: answer?.results.length, corrected: answer?.total })
    expect(answer?.results[0]).toEqual({
      path: '/2021/06/10/safe-and-fair-migration-through-migrant-workers-resource-center/',
      day: '2021-06-10',
      title: 'Safe and fair migration through Migrant Workers Resource Center',
      tier: 'corrected',
    })
  })

  it('reads dates in words, unless words are to be taken as typed', async () => {
    const { stdout } = await ask(['--json'], 'july 2021')
    const { stdout: asTyped } = await ask(['--json', '--exact'], 'july 2021')
    expect(answersOf(stdout)[0]?.results.every(({ day }) => day.startsWith('2021-07'))).toBe(true)
    expect(answersOf(asTyped)[0]?.results.every(({ day }) => day.startsWith('2021-07'))).toBe(false)
  })

  it('reads one query a line from standard input', async () => {
    const { stdout } = await ask(['--json'], 'Catalin Tacu\ntheme:"Youth employment"\nzzzz')
    const answers = answersOf(stdout)
    expect(answers.map(({ query }) => query)).toEqual(['Catalin Tacu', 'theme:"Youth employment"', 'zzzz'])
    expect(answers[0]?.results.map(({ tier }) => tier)).toEqual(['exact'])
    expect(answers[1]?.total).toBeGreaterThan(0)
    expect(answers[2]).toEqual({ query: 'zzzz', total: 0, corrected: 0, results: [] })
  })

  it('prints for people where JSON is not asked for, a query that begins with a dash included', async () => {
    const { status, stdout } = await ask(['-workers', 'cotton'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^“-workers cotton”: \d+ articles?\n {2}\d{4}-\d\d-\d\d {2}\S/)
  })

  it('says what is wrong with its arguments, and how they go', async () => {
    expect(await ask(['--seeds'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Say which folder.*\nUsage:/u) as string,
    })
    expect(await ask(['--seeds', 'no/such', 'x'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^There is no folder/u) as string,
    })
    expect(await ask(['--bad'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^There is no option --bad/u) as string,
    })
  })
})
