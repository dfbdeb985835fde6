// The words of the pages of text, in Spanish: about, sources, not found.

import { ARCHIVE_FILES } from '../../address/file-path.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../../model/data-file.ts'
import type { LineKind } from '../../model/account.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import type { Overview } from '../../model/bundle.ts'
import type { ExampleSubject } from '../../model/page-data.ts'
import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount, inWords, joinWords } from '../../publish/count-in-words.es.ts'
import { formatDay, formatDays } from '../../publish/day-in-words.es.ts'
import { namedPublisher, ofPublisher } from '../../publish/named-publisher.es.ts'
import { addressOf } from '../address-of.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.es.ts'
import type { WORDS as ENGLISH } from './words.tsx'

/** What articles can be filed under: the archive may lack any. */
type Kind = 'theme' | 'place' | 'format'

/** What one of a kind is called, which its operator is called too, and several. All are masculine. */
const KINDS_OF_FILING = {
  theme: { one: 'tema', many: 'temas' },
  format: { one: 'formato', many: 'formatos' },
  place: { one: 'lugar', many: 'lugares' },
} as const satisfies Record<Kind, unknown>

const KIND_NAMES = ['theme', 'format', 'place'] as const satisfies readonly Kind[]

const EXAMPLES: Readonly<Record<ExampleSubject, (finds: string, kinds: readonly Kind[]) => string>> = {
  words: () => 'encuentra artículos que tienen las dos palabras, o palabras que empiezan como ellas',
  misspelled: () =>
    'también los encuentra: una palabra que el archivo no tiene se lee como las más parecidas, y la página lo dice',
  accents: (finds) => `encuentra ${finds}: las tildes pueden omitirse`,
  phrase: () => 'encuentra las palabras una junto a la otra',
  without: () => 'excluye los artículos que tienen la segunda palabra',
  either: () => 'encuentra artículos que tienen una de las dos palabras',
  title: () => 'busca solo en los títulos; antetítulo: y resumen: hacen lo mismo con los suyos',
  period: () => 'pide además un periodo; antes:, después: y fecha: admiten un año, un mes o un día',
  format: () =>
    'pide un formato y un mes; una fecha puede acompañar también a otras palabras: desde 2021, 28 de julio de 2021',
  place(_, kinds) {
    const others = kinds
      .filter((kind) => kind !== 'place')
      .map((kind) => KINDS_OF_FILING[kind].one)
      .map((one) => `${one}: pide un ${one}`)
    return `pide un lugar${others.length === 0 ? '' : `; ${joinWords(others, 'and')}`}`
  },
  themes: () => 'encuentra artículos sobre uno de los dos temas; sin O, los que tratan de ambos',
}

interface KindWords {
  readonly label: string
  readonly means: string
}

/** The kinds of lines in a listing. */
const KINDS: Readonly<Record<LineKind, KindWords>> = {
  heading: { label: 'Encabezados', means: 'el nombre de una página, de un año o de un mes' },
  sideMatter: { label: 'Texto accesorio', means: 'menús, notas y otros textos alrededor de la lista' },
  entry: { label: 'Entradas', means: 'los propios artículos' },
  separator: { label: 'En blanco', means: 'líneas vacías entre las demás' },
  rejected: {
    label: 'Rechazadas',
    means: 'entradas que no pudieron convertirse en artículos y que se muestran más abajo con el motivo',
  },
}

const manyOf = (kinds: readonly Kind[]): string[] => kinds.map((kind) => KINDS_OF_FILING[kind].many)

const listOf = (nouns: string) => ({
  more: `Mostrar más ${nouns}`,
  shown: (count: number, length: number) => `Se muestran ${formatCount(count)} de ${formatCount(length)} ${nouns}.`,
})

type Lines = readonly [number, number]

const linesIn = (lines: Lines, seed: string) => `${CAPTURE_WORDS.lines(lines)} de ${seed}`

const listings = (count: number) => `${inWords(count)} ${count === 1 ? 'listado capturado' : 'listados capturados'}`

/** The publisher by its short name, with the article of the whole name. */
const inShort = ({ publisherShort, publisherArticle }: ArchiveSettings) => ({
  publisher: publisherShort,
  ...(publisherArticle === undefined ? {} : { publisherArticle }),
})

/** ` del 20 de mayo de 2020 al 12 de abril de 2022` */
function during({ first, last }: Overview): string {
  if (first === null || last === null) return ''
  return first === last ? ` del ${formatDay(first)}` : ` ${formatDays(first, last)}`
}

export const WORDS: Translated<typeof ENGLISH> = {
  about: 'Acerca de',
  aboutHeading: (name) => `Acerca de ${name}`,
  filedUnder: ({ without = [] }) => KIND_NAMES.filter((kind) => !without.includes(`/${kind}s/`)),
  aboutLead: (overview) =>
    `Un lector de las noticias ${ofPublisher(overview.settings)}: ${countArticles(overview.articles)}${during(overview)}, en una cronología que se puede buscar, filtrar y enlazar.`,
  whoseTitle: 'De quién son estas noticias',
  whose: (settings) => (
    <>
      {`Todos los textos son ${ofPublisher(settings)}${settings.publisherShort === settings.publisher ? '' : ` (${settings.publisherShort})`}. ${settings.rights} `}
      {settings.site !== undefined && (
        <>
          {`Lo que ${namedPublisher(inShort(settings))} publica hoy está en `}
          <a href={settings.site}>su propio sitio</a>
          {'; '}
        </>
      )}
      {`${settings.name} no depende ${ofPublisher(inShort(settings))} ni cuenta con su respaldo.`}
    </>
  ),
  compiledTitle: 'Cómo se compiló',
  compiled: (settings, seeds) => (
    <>
      {`${settings.name} se hizo a partir de ${listings(seeds)} de noticias ${ofPublisher(inShort(settings))}: títulos, días y resúmenes tal como figuraban, no los artículos completos. Un programa los leyó línea por línea. Lo que no pudo leer no se oculta: `}
      <a href={addressOf('/sources/')}>Fuentes</a> da cuenta de cada línea, y cada artículo muestra las líneas de las
      que procede.
    </>
  ),
  evidence: (kinds) =>
    `Los ${joinWords(manyOf(kinds), 'and')} se deducen de las palabras de cada artículo, con reglas fijas. La página de un artículo muestra, si usted lo pide, las palabras que justifican cada uno, para que pueda juzgar por sí mismo.`,
  searchTitle: 'Cómo buscar',
  example: ({ shows, query, finds = query }, kinds) => EXAMPLES[shows](finds, kinds),
  filterTitle: 'Cómo filtrar',
  filter(kinds) {
    const several = manyOf(kinds.filter((kind) => kind !== 'format'))
    const both = several.length === 0 ? '' : `; de ${joinWords(several, 'and')} también puede pedir ambos`
    const meaning =
      kinds.length === 0
        ? ''
        : ` Dos valores de una misma clase piden uno u otro${both}; los de clases distintas se piden a la vez.`
    return `Elija ${joinWords([...manyOf(kinds), 'un periodo'], 'and')} junto a la cronología.${meaning} Cada número indica cuántos artículos daría una elección. La frase sobre la lista dice lo que se pide, y cada una de sus partes se quita al pulsarla. Todo lo que elija está en la dirección: cópiela, y quien la abra verá lo mismo.`
  },
  citeTitle: 'Cómo citar',
  cite: ({ name, ...named }) =>
    `Cada artículo tiene una dirección permanente y una cita lista para copiar. El autor es ${namedPublisher(named)}: cítelo con la fecha del artículo e indique que lo leyó en ${name}.`,
  keysTitle: 'Atajos de teclado',
  keysOff:
    'Las teclas que escriben un signo no hacen nada mientras usted escribe, y se pueden desactivar en «Presentación».',
  dataTitle: 'Datos',
  data: (
    <>
      Todo el archivo se puede descargar como <a href={addressOf(ARCHIVE_FILES.json)}>JSON</a>, que describe{' '}
      <a href={addressOf(ARCHIVE_FILES.schema)}>un esquema</a>, y como <a href={addressOf(ARCHIVE_FILES.csv)}>tabla</a>{' '}
      (CSV, UTF-8). En la tabla, un apóstrofo precede a los textos que una hoja de cálculo tomaría por fórmulas. Las
      páginas de otros sitios pueden leer estos ficheros.
    </>
  ),
  markdown: (
    <>
      Cada artículo está también como Markdown en su dirección seguida de <code>index.md</code>, y{' '}
      <a href={addressOf(ARCHIVE_FILES.llms)}>un texto breve</a> indica qué hay en cada sitio a los programas que leen.
      El propio lector carga sus datos por partes, que enumera{' '}
      <a href={addressOf(DATA_ROOT + MANIFEST_FILE)}>el manifiesto</a>; su forma puede cambiar.
    </>
  ),
  followTitle: 'Cómo seguir las novedades',
  follow: (feed, jsonFeed, kinds) => (
    <>
      Un lector de canales web muestra lo nuevo: dele la dirección del {feed} o del {jsonFeed}.{' '}
      {`Cada ${joinWords([...kinds.map((kind) => KINDS_OF_FILING[kind].one), 'año'], 'and')} tiene sus propios canales, que su página indica. Un canal contiene los cien artículos más recientes.`}
    </>
  ),
  feed: 'canal Atom',
  jsonFeed: 'canal JSON Feed',

  notFound: 'No encontrada',
  notFoundHeading: 'No hay ninguna página en esta dirección',
  notFoundLead:
    'Puede que el enlace esté mal escrito o cortado. Un artículo conserva su dirección mientras el archivo lo tenga, así que una copiada de aquí debería funcionar al pie de la letra.',
  meant: (count) => (count === 1 ? 'Quizá busque este artículo' : 'Quizá busque uno de estos'),
  toTimeline: (articles) => `La cronología: ${countArticles(articles)}, los más recientes primero`,
  toSources: 'Las fuentes: a partir de qué se compiló el archivo',
  toAbout: 'Acerca de este archivo',

  sources: 'Fuentes',
  sourcesLead: ({ name, ...named }, { lengths, lines }) =>
    `${name} se compiló a partir de ${listings(lengths.seeds)} de noticias ${ofPublisher(named)}. Cada una de sus ${formatCount(lines)} líneas está en una sola columna de esta tabla.`,
  account: 'Líneas de cada listado capturado según su clase, y artículos que contiene',
  listing: 'Listado',
  kinds: KINDS,
  allLines: 'Total de líneas',
  items: 'Elementos',
  itemsMean: 'lo que enumera un listado, un canal o una página guardada: cada elemento es un artículo o fue rechazado',
  articles: 'Artículos',
  allSeeds: (count) => `Los ${formatCount(count)} juntos`,
  sum: 'Total',
  articlesMean: (held, articles) =>
    held === articles
      ? `cada uno de los ${countArticles(articles)} está en un solo listado`
      : `los listados contienen ${formatCount(held)}; los que están en varios son un solo artículo, con lo que quedan ${formatCount(articles)}`,

  lists: {
    seeds: listOf('listados'),
    problems: listOf('problemas'),
    rejects: listOf('entradas rechazadas'),
    merges: listOf('artículos'),
  },
  loading: 'Cargando…',
  problems: 'Problemas',
  noProblem: 'Ninguno: todas las entradas se leyeron sin dudas.',
  problem: ({ severity, seed, line, column }) =>
    `${severity === 'error' ? 'Error' : 'Advertencia'}, ${seed}, línea ${line}, columna ${column}`,
  rejects: 'Entradas rechazadas',
  noReject: 'Ninguna: todas las entradas se convirtieron en artículos.',
  reject: linesIn,
  merges: 'Capturados más de una vez',
  noMerge: 'Ninguno: cada artículo está en una sola captura, una vez.',
  sighting: (lines, seed, isAsShown) =>
    isAsShown ? `${linesIn(lines, seed)}: tal como se muestra` : linesIn(lines, seed),
}
