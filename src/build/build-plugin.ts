// `npm run build`: compiles the seeds, builds the app for the browser and for prerendering, and writes the site.

import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { BuildEnvironment, Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import type { RenderPage } from '../publish/page.ts'
import { clientFiles, ENTRIES } from './client-files.ts'
import { openDrawer, type PictureDrawer } from './draw-pictures.ts'
import { listFiles } from './list-files.ts'
import { loadArchive, type SeedFolders } from './load-archive.ts'
import { readPictureLedger } from './picture-ledger.ts'
import { coverageOf, readPictureStyle } from './picture-style.ts'
import { plainError } from './plain-error.ts'
import { readSiteUrl } from './site-url.ts'
import { workerEnvironment, writeServiceWorker } from './service-worker.ts'
import { isOver, printBudget } from './weigh.ts'
import { writeSite, type ClientFiles, type WrittenSite } from './write-site.ts'

/** The folder of the code that prerenders: inside node_modules, so that it finds its packages, and one for each process that builds. */
const RENDER_FOLDER = `node_modules/.cache/dateline/render-${process.pid}`

/** What was drawn before: a second build draws nothing anew. */
const PICTURE_CACHE = 'node_modules/.cache/dateline/pictures'

export interface BuildOptions {
  readonly folders: SeedFolders
  /** SITE_URL as given. */
  readonly siteUrl: string | undefined
}

/** The packages that every page needs. */
const SHELL_LIBRARIES = /node_modules[\\/](?:react|react-dom|scheduler|react-router|@tanstack)[\\/]/

/** Our own modules. The entries stand alone: one is a classic script, the other is what it starts. */
const SHELL_MODULES = /[\\/]src[\\/](?!app[\\/](?:start|entry)\.tsx?$)/

/** Finds and marks words: small modules that are needed together. */
const MATCHES = /[\\/]src[\\/]search[\\/](?:match[\\/]find-matches|words[\\/](?:split-words|fold))\.ts$/

/** What the parts of the filters share: small modules that are needed together. */
const FILTER_WORDS =
  /[\\/]src[\\/](?:app[\\/]filters[\\/](?:panel-words|object-to-period|explain-period)|publish[\\/]index-name)\.ts$/

/** Returns the plugin that turns a build of the app into a build of the site. */
export function buildPlugin({ folders, siteUrl: givenUrl }: BuildOptions): Plugin {
  return {
    name: 'dateline:build',
    apply: 'build',

    config: () => ({
      builder: {},
      environments: {
        client: {
          build: {
            rolldownOptions: {
              // A constant of the build is written where it is used: what only a site under a path needs leaves the scripts of others.
              optimization: { inlineConst: { mode: 'all', pass: 2 } },
              input: { [ENTRIES.page]: 'index.html', [ENTRIES.start]: 'src/app/start.ts' },
              // Every page loads all of these. By default the bundler spreads them over several shared files, which compress worse. In one
              // file they stay in readers' caches when the app changes.
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'libraries', test: SHELL_LIBRARIES, tags: ['$initial'] },
                    { name: 'shell', test: SHELL_MODULES, tags: ['$initial'] },
                    { name: 'matches', test: MATCHES },
                    { name: 'filter-words', test: FILTER_WORDS },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: RENDER_FOLDER,
            emitAssets: false,
            copyPublicDir: false,
            rolldownOptions: { input: { render: 'src/app/render.tsx' } },
          },
        },
        worker: workerEnvironment(),
      },
    }),

    async buildApp(builder) {
      const start = performance.now()
      const { logger, root, base } = builder.config
      keepHeapSmall()
      const siteUrl = readSiteUrl(givenUrl)
      // Before the app is built, so that a broken seed is reported at once.
      const loaded = await loadArchive(folders)
      if (loaded.kind === 'broken') throw plainError(loaded.message)
      if (loaded.warnings) logger.warn(loaded.warnings)

      const client = environment(builder, 'client')
      const folder = resolve(root, client.config.build.outDir)
      const output = outputOf(await builder.build(client))
      const html = await readFile(join(folder, 'index.html'), 'utf8')
      const files: ClientFiles = { ...clientFiles(output, { html, base }), all: await listFiles(folder) }
      const [renderEntry] = outputOf(await builder.build(environment(builder, 'ssr')))
      const renderFolder = resolve(root, RENDER_FOLDER)
      const render = await importRender(join(renderFolder, renderEntry.fileName))

      const pictures = siteUrl === null ? null : await openPictures(folders.seedsDir, builder.config)
      const parts = { compiled: loaded.compiled, render, client: files, siteUrl, base, pictures, folder }
      const site = await writeSite(parts).catch(async (error: unknown) => {
        await pictures?.close()
        throw error
      })
      await pictures?.close()
      await rm(renderFolder, { recursive: true })
      // Last: it holds the list of what was built.
      const [worker] = outputOf(await builder.build(environment(builder, 'worker')))
      await writeServiceWorker({ code: worker.code, client: files, base, folder })
      logger.info(report(site, loaded.compiled.archive.articles.length))
      if (pictures) logger.info(printPictures(pictures.counts()))
      logger.info(`The build took ${((performance.now() - start) / 1000).toFixed(1)} s.`)
      if (siteUrl === null)
        logger.warn(
          'SITE_URL is not set: pages have no canonical address, no og:url and no picture, and there is neither a sitemap nor a feed nor a search for browsers to add.'
        )
      if (site.budgets.some(isOver)) throw plainError('The first view weighs more than it may: see above.')
    },
  }
}

/**
 * By default V8 lets the heap grow to several times what is in use before it collects garbage: for a large archive, by a gigabyte. A limit of
 * 50 % growth takes no more time.
 */
const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=50')

const report = ({ pages, budgets }: WrittenSite, articles: number): string =>
  [`${pages} pages from ${articles} articles.`, ...budgets.map(printBudget)].join('\n')

/** After so many pictures the build says how far it is. */
const PICTURES_A_LINE = 250

const printPictures = ({ drawn, kept }: ReturnType<PictureDrawer['counts']>): string =>
  `${drawn + kept} pictures, ${drawn} of them drawn now.`

/** Prepares the pictures of the site. The caller closes them. */
async function openPictures(seedsDir: string, { root, logger }: Pick<ResolvedConfig, 'root' | 'logger'>) {
  const style = await readPictureStyle()
  const rules = { isSet: coverageOf(style.faces), issued: (await readPictureLedger(seedsDir)) ?? new Set<string>() }
  const onPicture = (pictures: number): void => {
    if (pictures % PICTURES_A_LINE === 0) logger.info(`${pictures} pictures so far …`)
  }
  return { rules, ...(await openDrawer({ style, cache: resolve(root, PICTURE_CACHE), onPicture })) }
}

function environment(builder: ViteBuilder, name: 'client' | 'ssr' | 'worker'): BuildEnvironment {
  const found = builder.environments[name]
  if (!found) throw new Error(`Vite has no environment named ${name}.`)
  return found
}

/** Returns the files of a build. Throws for a build in watch mode. */
function outputOf(result: Awaited<ReturnType<ViteBuilder['build']>>): Rolldown.RolldownOutput['output'] {
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('The site is built once: it has no watch mode.')
  return output.output
}

async function importRender(path: string): Promise<RenderPage> {
  const { renderPage } = (await import(pathToFileURL(path).href)) as { renderPage: RenderPage }
  return renderPage
}
