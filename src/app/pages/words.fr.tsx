// The words of the pages of text, in French: about, sources, not found.

import { ARCHIVE_FILES } from '../../address/file-path.ts'
import type { LineKind } from '../../model/account.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../../model/data-file.ts'
import type { ExampleSubject } from '../../model/page-data.ts'
import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount, inWords, joinWords } from '../../publish/count-in-words.fr.ts'
import { formatDays } from '../../publish/day-in-words.fr.ts'
import { namedPublisher, ofPublisher } from '../../publish/named-publisher.fr.ts'
import { addressOf } from '../address-of.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.fr.ts'
import type { WORDS as ENGLISH } from './words.tsx'

/** What articles can be filed under: the archive may lack any. */
type Kind = 'theme' | 'place' | 'format'

const ONE = { theme: 'thème', format: 'format', place: 'lieu' } as const satisfies Readonly<Record<Kind, string>>
const MANY = { theme: 'thèmes', format: 'formats', place: 'lieux' } as const satisfies Readonly<Record<Kind, string>>

const KINDS_OF_FILING = ['theme', 'format', 'place'] as const satisfies readonly Kind[]

/** What each example of a search does. `finds` is the word that it finds, as it is printed. */
const EXAMPLES: Readonly<Record<ExampleSubject, (finds: string, kinds: readonly Kind[]) => string>> = {
  words: () => 'trouve les articles qui ont les deux mots, ou des mots qui commencent comme eux',
  misspelled: () =>
    'les trouve aussi\u00A0: un mot que l’archive n’a pas est lu comme les plus proches, et la page le dit',
  accents: (finds) => `trouve ${finds}\u00A0: les accents sont facultatifs`,
  phrase: () => 'trouve les mots côte à côte',
  without: () => 'écarte les articles qui ont le second mot',
  either: () => 'trouve les articles qui ont l’un ou l’autre mot',
  title: () => 'cherche dans les titres seulement\u202F; surtitre: et résumé: font de même pour ceux-ci',
  period: () => 'demande aussi une période\u202F; avant:, après: et date: acceptent une année, un mois ou un jour',
  format: () =>
    'demande un format et un mois\u202F; une date peut aussi accompagner d’autres mots\u00A0: depuis 2021, 28 juillet 2021',
  place(_, kinds) {
    const others = kinds.filter((kind) => kind !== 'place')
    if (others.length === 0) return 'demande un lieu'
    const operators = joinWords(
      others.map((kind) => `${ONE[kind]}:`),
      'and'
    )
    const many = joinWords(
      others.map((kind) => `les ${MANY[kind]}`),
      'and'
    )
    return `demande un lieu\u202F; ${operators} ${others.length === 1 ? 'fait' : 'font'} de même pour ${many}`
  },
  themes: () => 'trouve les articles sur l’un ou l’autre thème\u202F; sans OU, ceux sur les deux',
}

/** The kinds of lines in a listing. */
const KINDS: Readonly<Record<LineKind, { readonly label: string; readonly means: string }>> = {
  heading: { label: 'En-têtes', means: 'le nom d’une page, d’une année ou d’un mois' },
  sideMatter: { label: 'Hors liste', means: 'menus, notes et autres textes autour de la liste' },
  entry: { label: 'Entrées', means: 'les articles eux-mêmes' },
  separator: { label: 'Vides', means: 'les lignes vides entre les autres' },
  rejected: {
    label: 'Rejetées',
    means: 'les entrées qui n’ont pas pu devenir des articles, montrées plus bas avec la raison',
  },
}

const listOf = (nouns: string) => ({
  more: `Afficher la suite des ${nouns}`,
  shown: (count: number, length: number) => `Affichage de ${formatCount(count)} ${nouns} sur ${formatCount(length)}.`,
})

const linesIn = (lines: readonly [number, number], seed: string) => `${CAPTURE_WORDS.lines(lines)} de ${seed}`

const listings = (count: number) => `${inWords(count)} ${count < 2 ? 'relevé' : 'relevés'}`

export const WORDS: Translated<typeof ENGLISH> = {
  about: 'À propos',
  aboutHeading: (name) => `À propos de ${name}`,
  filedUnder: ({ without = [] }) => KINDS_OF_FILING.filter((kind) => !without.includes(`/${kind}s/`)),
  aboutLead: ({ settings, articles, first, last }) =>
    `Pour lire les actualités ${ofPublisher(settings)}\u00A0: ${countArticles(articles)}${
      first === null ? '' : `, ${formatDays(first, last)}`
    }, sur une chronologie où tout se cherche, se filtre et se partage par un lien.`,
  whoseTitle: 'De qui sont ces actualités',
  whose: ({ name, publisherShort, rights, site, ...named }) => (
    <>
      {`Tous les textes viennent ${ofPublisher(named)}${publisherShort === named.publisher ? '' : ` (${publisherShort})`}. ${rights} `}
      {site === undefined ? (
        `${name} ne dépend pas de l’éditeur et n’a pas reçu son aval.`
      ) : (
        <>
          {'Ce que l’éditeur publie aujourd’hui se trouve sur '}
          <a href={site}>son propre site</a>
          {`\u202F; ${name} ne dépend pas de lui et n’a pas reçu son aval.`}
        </>
      )}
    </>
  ),
  compiledTitle: 'Comment l’archive a été compilée',
  compiled: ({ name, publisherShort }, seeds) => (
    <>
      {`${name} provient de ${listings(seeds)} d’actualités ${publisherShort}\u00A0: titres, jours et résumés comme ils y figuraient, non les articles complets. Un programme a tout lu, ligne par ligne. Ce qu’il n’a pas pu lire n’est pas caché\u00A0: `}
      <a href={addressOf('/sources/')}>Sources</a> rend compte de chaque ligne, et chaque article montre les lignes dont
      il provient.
    </>
  ),
  evidence: (kinds) =>
    `Les ${joinWords(
      kinds.map((kind) => MANY[kind]),
      'and'
    )} sont tirés des mots de chaque article, selon des règles fixes. La page d’un article montre sur demande les mots qui parlent pour chacun, afin que vous puissiez en juger.`,
  searchTitle: 'Comment chercher',
  example: ({ shows, query, finds = query }, kinds) => EXAMPLES[shows](finds, kinds),
  filterTitle: 'Comment filtrer',
  filter(kinds) {
    const several = kinds.filter((kind) => kind !== 'format').map((kind) => `les ${MANY[kind]}`)
    const both = several.length === 0 ? '' : ` (pour ${joinWords(several, 'and')}, vous pouvez demander les deux)`
    const meaning =
      kinds.length === 0
        ? ''
        : ` De deux choix du même type, l’un suffit${both}\u202F; de deux types différents, il faut les deux.`
    return `Choisissez ${joinWords([...kinds.map((kind) => `des ${MANY[kind]}`), 'une période'], 'and')} à côté de la chronologie.${meaning} Chaque nombre dit combien d’articles un choix donnerait. La phrase au-dessus de la liste dit ce qui est demandé, et chacune de ses parties se retire d’un clic. Tout ce que vous choisissez est dans l’adresse\u00A0: copiez-la, et qui l’ouvre voit la même chose.`
  },
  citeTitle: 'Comment citer',
  cite: ({ name, ...named }) =>
    `Chaque article a une adresse permanente et une citation prête à copier. Citez ${namedPublisher(named)} comme auteur, avec le jour de l’article, et indiquez que vous l’avez lu dans ${name}.`,
  keysTitle: 'Raccourcis clavier',
  keysOff: 'Les touches de caractère ne font rien pendant la saisie, et se désactivent sous «\u00A0Affichage\u00A0».',
  dataTitle: 'Données',
  data: (
    <>
      Toute l’archive peut être emportée en <a href={addressOf(ARCHIVE_FILES.json)}>JSON</a>, que décrit{' '}
      <a href={addressOf(ARCHIVE_FILES.schema)}>un schéma</a>, et en <a href={addressOf(ARCHIVE_FILES.csv)}>tableau</a>{' '}
      (CSV, UTF-8). Dans le tableau, une apostrophe précède les textes qu’un tableur prendrait pour une formule. Les
      pages d’autres sites peuvent lire ces fichiers.
    </>
  ),
  markdown: (
    <>
      Chaque article existe aussi en Markdown, à son adresse suivie de <code>index.md</code>, et{' '}
      <a href={addressOf(ARCHIVE_FILES.llms)}>un court texte</a> indique aux programmes qui lisent ce qui se trouve où.
      Ces pages elles-mêmes chargent leurs données par parties, que nomme{' '}
      <a href={addressOf(DATA_ROOT + MANIFEST_FILE)}>le manifeste</a>
      {'\u202F; leur forme peut changer.'}
    </>
  ),
  followTitle: 'Comment suivre',
  follow: (feed, jsonFeed, kinds) => (
    <>
      {'Un lecteur de flux montre ce qui est nouveau\u00A0: donnez-lui l’adresse du '}
      {feed} ou du {jsonFeed}.{' '}
      {`Chaque ${joinWords([...kinds.map((kind) => ONE[kind]), 'année'], 'and')} a ses propres flux, que sa page indique. Un flux contient les cent articles les plus récents.`}
    </>
  ),
  feed: 'flux Atom',
  jsonFeed: 'flux JSON',

  notFound: 'Page introuvable',
  notFoundHeading: 'Il n’y a pas de page à cette adresse',
  notFoundLead:
    'Le lien est peut-être mal saisi ou tronqué. Un article garde son adresse aussi longtemps que l’archive le contient\u202F; celle que l’on a copiée ici devrait donc fonctionner telle quelle.',
  meant: (count) => (count < 2 ? 'Peut-être cherchez-vous cet article' : 'Peut-être cherchez-vous l’un de ceux-ci'),
  toTimeline: (articles) => `La chronologie\u00A0: ${countArticles(articles)}, les plus récents d’abord`,
  toSources: 'Les sources\u00A0: à partir de quoi l’archive a été compilée',
  toAbout: 'À propos de cette archive',

  sources: 'Sources',
  sourcesLead: ({ name, ...named }, { lengths, lines }) =>
    `${name} provient de ${listings(lengths.seeds)} d’actualités ${ofPublisher(named)}. Chacune des ${formatCount(lines)} lignes figure dans une colonne de ce tableau, et une seule.`,
  account: 'Les lignes de chaque relevé, par type, et les articles qu’il contient',
  listing: 'Relevé',
  kinds: KINDS,
  allLines: 'Total des lignes',
  items: 'Éléments',
  itemsMean:
    'ce que contient la liste d’un relevé, d’un flux ou d’une page enregistrée\u00A0: chacun est un article ou a été rejeté',
  articles: 'Articles',
  allSeeds: (count) => `Les ${formatCount(count)} ensemble`,
  sum: 'Total',
  articlesMean: (held, articles) =>
    held === articles
      ? `${countArticles(articles)}, chacun dans un seul relevé`
      : `les relevés en contiennent ${formatCount(held)}\u202F; qui figure dans plusieurs ne compte qu’une fois, ce qui en laisse ${formatCount(articles)}`,

  lists: {
    seeds: listOf('relevés'),
    problems: listOf('problèmes'),
    rejects: listOf('entrées rejetées'),
    merges: listOf('articles'),
  },
  loading: 'Chargement…',
  problems: 'Problèmes',
  noProblem: 'Aucun\u00A0: chaque entrée a été lue sans hésitation.',
  problem: ({ severity, seed, line, column }) =>
    `${severity === 'error' ? 'Erreur' : 'Avertissement'}, ${seed}, ligne ${line}, colonne ${column}`,
  rejects: 'Entrées rejetées',
  noReject: 'Aucune\u00A0: chaque entrée est devenue un article.',
  reject: linesIn,
  merges: 'Capturés plusieurs fois',
  noMerge: 'Aucun\u00A0: chaque article figure dans une seule capture, une seule fois.',
  sighting: (lines, seed, isAsShown) =>
    isAsShown ? `${linesIn(lines, seed)}\u00A0: comme affiché` : linesIn(lines, seed),
}
