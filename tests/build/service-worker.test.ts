import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { createBuilder } from 'vite'
import { describe, expect, it } from 'vitest'
import { writeServiceWorker, workerEnvironment } from '../../src/build/service-worker.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const CLIENT = {
  shell: ['assets/index-A1b2C3d4.js', 'assets/shell-A1b2C3d4.js'],
  styles: [],
  start: 'assets/start-A1b2C3d4.js',
  faces: [],
  headlineFace: [],
  all: [
    'assets/face-A1b2C3d4.woff2',
    'assets/index-A1b2C3d4.js',
    'assets/index-A1b2C3d4.js.br',
    'favicon.svg',
    'index.html',
  ],
}

/** The code of the service worker, as Vite bundles it. */
async function bundle(): Promise<string> {
  const builder = await createBuilder(
    {
      configFile: false,
      logLevel: 'silent',
      root: await temporaryFolder(),
      builder: {},
      environments: { worker: workerEnvironment() },
    },
    null
  )
  const worker = builder.environments['worker']
  const [result] = worker ? [await builder.build(worker)].flat() : []
  if (!result || !('output' in result)) throw new Error('There is no bundle.')
  return result.output[0].code
}

async function write(code: string, { base = '/', shell = '<p>', all = CLIENT.all } = {}): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'shell.html'), shell)
  await writeServiceWorker({ code, client: { ...CLIENT, all }, base, folder })
  return readFile(join(folder, 'sw.js'), 'utf8')
}

describe('the service worker of a build', () => {
  it('listens to what a browser tells it, and says which build it is of', async () => {
    const script = await write(await bundle(), { base: '/name/' })
    const heard = new Map<string, (event: unknown) => void>()
    const self = {
      addEventListener: (type: string, listener: (event: unknown) => void) => heard.set(type, listener),
      location: { origin: 'https://host.example' },
    }
    new Script(script).runInContext(createContext({ self, URL }))
    expect([...heard.keys()].toSorted()).toEqual(['activate', 'fetch', 'install', 'message'])
    const answers: unknown[] = []
    heard.get('message')?.({
      data: { kind: 'build' },
      ports: [{ postMessage: (answer: unknown) => answers.push(answer) }],
    })
    expect(answers).toEqual(['/name/assets/index-A1b2C3d4.js'])
  })

  it('names the scripts, styles and faces of the build, without their twins', async () => {
    const build = JSON.parse(/^const BUILD = (.*);$/m.exec(await write(''))?.[1] ?? '') as object
    expect(build).toMatchObject({
      files: ['/assets/face-A1b2C3d4.woff2', '/assets/index-A1b2C3d4.js'],
      shell: '/shell.html',
    })
  })

  it('has the same bytes for the same build, and others for another shell or file', async () => {
    const script = await write('')
    expect(await write('')).toBe(script)
    const others = [await write('', { shell: '<b>' }), await write('', { all: CLIENT.all.slice(1) })]
    expect(new Set([script, ...others].map((each) => /"id":"[\da-f]{12}"/.exec(each)?.[0])).size).toBe(3)
  })
})
