// The command `themes`, for those who tend the vocabulary: how well it agrees with people, why an article is filed where it is, and which
// articles a change moves.

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { printErrors } from '../build/print-problems.ts'
import { STARTER_VOCABULARY } from '../build/read-sources.ts'
import { classify } from '../compiler/classify/classify.ts'
import { COUNTRIES_FILE, readVocabulary, VOCABULARY_FILES } from '../compiler/classify/read-vocabulary.ts'
import { compile } from '../compiler/compile.ts'
import type { ArticleText } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { chosenFolder, readFolder } from './project.ts'
import { printDiff } from './themes-diff.ts'
import { explain } from './themes-explain.ts'
import { readLabelled } from './themes-labelled.ts'
import { predictionOf, printScore, scoreItems } from './themes-score.ts'
import { printSuggestions, suggestThemes } from './themes-suggest.ts'
import { parseArguments, UsageError, withUsage } from './usage.ts'

const USAGE = `Usage: npm run themes -- --score [FILE.jsonl] [--per-label]   how well the vocabulary agrees with articles that people filed
       npm run themes -- --explain PATH                      why the article at an address is filed where it is
       npm run themes -- --explain "any text"                the same for a text, taken as a title
       npm run themes -- --diff                              which articles the uncommitted vocabulary moves
       npm run -s themes -- --suggest                        themes that recur in the articles, as YAML to take or leave
       SEEDS=DIR in front of it                              the same of another folder of seeds`

const OPTIONS = {
  score: { type: 'boolean' },
  explain: { type: 'boolean' },
  diff: { type: 'boolean' },
  suggest: { type: 'boolean' },
  'per-label': { type: 'boolean', default: false },
} as const

/** The labelled items of the repository. */
const LABELLED = ['seeds.jsonl', 'dev.jsonl'].map((name) =>
  fileURLToPath(new URL(`../../tests/compiler/labelled/${name}`, import.meta.url))
)

/** Exit code 0; 1 where the vocabulary is broken; 2 where the arguments are wrong. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true })
    const { 'per-label': perLabel, ...tasks } = values
    const [task, ...moreTasks] = Object.keys(tasks)
    const [operand, ...moreOperands] = positionals
    if (moreTasks.length > 0 || moreOperands.length > 0) throw new UsageError('One question at a time.')
    if (task === 'score') return score(operand === undefined ? LABELLED : [operand], perLabel)
    if (task === 'diff') return diff()
    if (task === 'suggest') return suggest()
    if (task !== 'explain') throw new UsageError('What about the themes?')
    if (operand === undefined) throw new UsageError('Which article?')
    return explainOne(operand)
  })
}

async function score(files: readonly string[], perLabel: boolean): Promise<number> {
  const { classifier, problems } = readVocabulary((await readChosen()).vocabulary)
  if (problems.length > 0) return reportProblems(problems)
  for (const file of files) {
    const items = await readLabelled(file)
    const pairs = items.map((gold) => ({ gold, prediction: predictionOf(classify(bareText(gold), classifier)) }))
    print(`${files.length > 1 ? `${file}\n` : ''}${printScore(scoreItems(pairs), { perLabel })}\n`)
  }
  return 0
}

async function explainOne(operand: string): Promise<number> {
  const sources = await readChosen()
  const { classifier, problems } = readVocabulary(sources.vocabulary)
  if (problems.length > 0) return reportProblems(problems)
  if (!operand.startsWith('/')) {
    print(`${explain(bareText({ title: operand }), classifier)}\n`)
    return 0
  }
  const path = operand.endsWith('/') ? operand : `${operand}/`
  const article = compile(sources).archive.articles.find((candidate) => candidate.path === path)
  if (article === undefined) throw new UsageError(`There is no article at ${path}.`)
  print(`${explain(article, classifier)}\n`)
  return 0
}

async function suggest(): Promise<number> {
  const { articles } = compile(await readChosen()).archive
  print(`${printSuggestions(suggestThemes(articles), articles)}\n`)
  return 0
}

async function diff(): Promise<number> {
  const sources = await readChosen()
  const committed = readVocabulary(await readCommitted())
  const current = readVocabulary(sources.vocabulary)
  if (current.problems.length > 0) return reportProblems(current.problems)
  const { articles } = compile(sources).archive
  const refiled = articles.map((article) => ({
    article,
    before: classify(article, committed.classifier),
    after: classify(article, current.classifier),
  }))
  print(`${printDiff(refiled)}\n`)
  return 0
}

const readChosen = () => readFolder(chosenFolder())

/** The vocabulary as of the last commit. */
async function readCommitted(): Promise<readonly { path: string; text: string }[]> {
  const run = promisify(execFile)
  const places = [
    ...Object.values(VOCABULARY_FILES).map((path) => ({ path, cwd: chosenFolder() })),
    { path: COUNTRIES_FILE, cwd: STARTER_VOCABULARY },
  ]
  const files = places.map(async ({ path, cwd }) => {
    const { stdout } = await run('git', ['show', `HEAD:./${path}`], { cwd, maxBuffer: 1 << 24 })
    return { path, text: stdout }
  })
  return Promise.all(files).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Git has no committed vocabulary to compare with: ${reason.trim()}`)
  })
}

function reportProblems(problems: readonly Problem[]): number {
  process.stderr.write(`${printErrors(problems, chosenFolder())}\n`)
  return 1
}

interface BareText {
  readonly title: string
  readonly kicker?: string | null
  readonly summary?: string | null
}

const bareText = ({ title, kicker = null, summary = null }: BareText): ArticleText => ({
  title,
  kicker,
  summary,
  credit: null,
  printedPlace: null,
})

const print = (text: string): boolean => process.stdout.write(text)
