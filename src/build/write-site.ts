// Writes all files of the built site but its scripts and styles: data, pages, files for search engines and hosts, and the compressed twins
// of all files. Then weighs the first view.

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compiled } from '../compiler/compile.ts'
import type { DataFile, Manifest } from '../model/bundle.ts'
import { DATA_ROOT } from '../model/data-file.ts'
import { SHELL_PAGE } from '../model/offline-protocol.ts'
import { shellHead, type SiteUrl } from '../publish/head-tags.ts'
import { openSearchFile, openSearchLink } from '../publish/open-search.ts'
import type { RenderPage } from '../publish/page.ts'
import { redirectPage } from '../publish/redirect-page.ts'
import { renderHead } from '../publish/render-head.ts'
import { robotsFile, sitemapFiles, type PublishedFile } from '../publish/sitemap.ts'
import { bundleFiles, type BundleFile } from './bundle.ts'
import { brotliQuality, writeTwins, writeWithTwins } from './compress.ts'
import type { PictureDrawer } from './draw-pictures.ts'
import { forEachInFlight } from './in-flight.ts'
import { writeInstallFiles } from './install-files.ts'
import type { PictureRules } from './page-pictures.ts'
import { prepareTemplate } from './page-template.ts'
import { pagesOf } from './pages.ts'
import { prerender } from './prerender.ts'
import { printHeadersFile } from './security-headers.ts'
import { firstViewBudget, shellBudget, type Budget, type Weight } from './weigh.ts'
import { writePublications } from './write-publications.ts'

/** The files of the client build that pages link to, relative to the folder of the site. */
export interface ClientFiles {
  /** The entry and all that it imports statically. */
  readonly shell: readonly string[]
  readonly styles: readonly string[]
  /** The script that runs before the first paint and starts the app. */
  readonly start: string
  /** Fonts that every page loads, and of those the one that is worth a preload. */
  readonly faces: readonly string[]
  readonly headlineFace: readonly string[]
  /** Everything that was built or copied from `public/`. */
  readonly all: readonly string[]
}

export interface Site {
  readonly compiled: Compiled
  readonly render: RenderPage
  readonly client: ClientFiles
  readonly siteUrl: SiteUrl
  /** The path that the site lives under, from `/` to `/`. */
  readonly base: string
  /** null for a site without pictures. */
  readonly pictures: SitePictures | null
  /** The folder of the built site, which holds the client build already. */
  readonly folder: string
}

/** Which pages have pictures, and what draws them. */
export interface SitePictures {
  readonly rules: PictureRules
  readonly draw: PictureDrawer['draw']
}

export interface WrittenSite {
  readonly pages: number
  readonly budgets: readonly Budget[]
}

/** How many files are compressed and written at once. */
const FILES_AT_ONCE = 8

/** Typical sizes of a page, of an article in the data and of a card. They decide the brotli quality before any file is made. */
const TYPICAL_PAGE_BYTES = 20_000
const TYPICAL_DATA_BYTES = 3_000
const TYPICAL_CARD_BYTES = 500

/** The files that any first search loads. There is only one of each: they are compressed at the best quality in an archive of any size. */
const FIRST_FILES = /^(?:manifest|archive\/(?:catalogue|cards|articles|columns)|search\/index)\b/

/** The files of cards: a search loads a dozen. */
const CARD_FILES = /^cards\//

/** Writes the site. Returns how many pages it has and what its first view weighs. */
export async function writeSite(site: Site): Promise<WrittenSite> {
  const { compiled, render, client, siteUrl, base, pictures, folder } = site
  const manifest = await writeData(compiled, folder)
  const compressFile = async (file: string): Promise<void> => {
    const path = join(folder, file)
    await writeTwins(path, await readFile(path), 11)
  }
  await forEachInFlight(client.all, FILES_AT_ONCE, compressFile)

  const pages = pagesOf({ ...compiled, manifest, siteUrl, pictureRules: pictures && pictures.rules })
  const printPage = prepareTemplate(await readFile(join(folder, 'index.html'), 'utf8'), {
    base,
    fonts: client.headlineFace,
    styles: client.styles,
    start: client.start,
    app: client.shell,
    links: siteUrl === null ? '' : openSearchLink(manifest.overview, base),
  })
  const paths = await prerender({
    pages,
    render,
    printPage,
    siteUrl,
    draw: pictures && pictures.draw,
    folder,
    quality: brotliQuality(pages.count * TYPICAL_PAGE_BYTES),
  })

  await writePublications({ source: compiled, overview: manifest.overview, siteUrl, base, folder })

  const { redirects } = compiled.permalinks
  const published: PublishedFile[] = [
    ...(siteUrl === null
      ? []
      : [
          ...sitemapFiles(paths.sort(), siteUrl),
          robotsFile(siteUrl, base),
          openSearchFile(manifest.overview, siteUrl),
        ]),
    ...redirects.map((redirect) => redirectPage(redirect, { siteUrl, base })),
    { path: '/_headers', content: printHeadersFile(base) },
    {
      path: SHELL_PAGE,
      content: printPage({
        ...(await render({ path: SHELL_PAGE, data: [], siteUrl, status: 200 })),
        head: renderHead(shellHead(manifest.overview)),
        asked: false,
      }),
    },
  ]
  const writePublished = ({ path, content }: PublishedFile): Promise<void> =>
    writeWithTwins(join(folder, path), Buffer.from(content), 11)
  await forEachInFlight(published, FILES_AT_ONCE, writePublished)
  await writeInstallFiles({ overview: manifest.overview, base, folder })
  return { pages: pages.count, budgets: await weigh(client, folder) }
}

async function writeData(compiled: Compiled, folder: string): Promise<Manifest> {
  const { length } = compiled.archive.articles
  const most = brotliQuality(length * TYPICAL_DATA_BYTES)
  const ofCards = brotliQuality(length * TYPICAL_CARD_BYTES)
  const qualityOf = (name: DataFile): number => {
    if (FIRST_FILES.test(name)) return 11
    return CARD_FILES.test(name) ? ofCards : most
  }
  const made: { manifest?: Manifest } = {}
  function* files(): Iterable<BundleFile> {
    made.manifest = yield* bundleFiles(compiled)
  }
  const writeFile = ({ name, bytes }: BundleFile): Promise<void> =>
    writeWithTwins(join(folder, DATA_ROOT, name), bytes, qualityOf(name))
  await forEachInFlight(files(), FILES_AT_ONCE, writeFile)
  if (!made.manifest) throw new Error('The bundle has no manifest.')
  return made.manifest
}

/** Weighs the shell and the first view: each file by its brotli twin, where it has one. */
async function weigh(client: ClientFiles, folder: string): Promise<Budget[]> {
  const weights = (files: readonly string[]) =>
    Promise.all(files.map((file) => weighFile(join(folder, file), nameOf(file))))
  const shell = await weights([client.start, ...client.shell])
  const rest = await weights(['index.html', ...client.styles, ...client.faces])
  return [shellBudget(shell), firstViewBudget([...shell, ...rest])]
}

async function weighFile(path: string, name: string): Promise<Weight> {
  const { size } = await stat(`${path}.br`).catch(() => stat(path))
  return { name, bytes: size }
}

/** A built file's name without its folder and hash: `index.js`. */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '')
