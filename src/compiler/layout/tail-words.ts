// The words of what pages print around their news: links at the end of an entry, and what stands under a list. Whole lines, in lower case and
// without marks. Leaves out what shows by recurrence alone (find-beside.ts).

const TAILS = `
read more|more|read on|continue reading|continue|read the full story|full story|read article|read the article|read full article|see more|view more|learn more|find out more|more info|more information|details|view details|view|view press release|view article|view event|press release pdf|download|download pdf|pdf|share|share this|print|listen|watch|register|leave a comment|leave a reply|no comments|comments off|add to calendar|tweet|like|email
lire la suite|en savoir plus|suite|plus d'infos|plus d'informations|voir plus|laisser un commentaire|télécharger|partager
leer más|más información|ver más|seguir leyendo|continuar leyendo|más|descargar|compartir|deja un comentario
leia mais|saiba mais|continue lendo|ler mais|ver mais|mais|deixe um comentário
weiterlesen|mehr|mehr lesen|mehr erfahren|mehr dazu|mehr infos|zum artikel|zur meldung|artikel lesen|kommentar hinterlassen|details anzeigen
leggi tutto|continua a leggere|leggi di più|scopri di più|continua|lascia un commento|altro
lees meer|lees verder|läs mer|les mer|læs mere|lue lisää|czytaj więcej|więcej|citește mai mult|devamını oku|devamı|číst dále|tovább
читать далее|подробнее|читать полностью|далее|комментариев нет|оставить комментарий
اقرأ المزيد|المزيد|قراءة المزيد|阅读更多|更多|查看详情|详情|詳しく見る|続きを読む|もっと見る|詳細|자세히 보기|더 보기|xem thêm|xem tiếp|đọc tiếp|chi tiết
`

const FOOTERS = `
next|previous|next page|previous page|older posts|newer posts|older|newer|older entries|first|last|load more|show more|carregar mais|cargar más|charger plus|mehr laden|mehr anzeigen|carica altro|meer laden|visa fler|załaduj więcej|показать еще|показать ещё|more news|all news|view all|view all news|see all|see all news|back to top|top|privacy|privacy policy|privacy notice|cookies|cookie policy|terms|terms of use|terms and conditions|imprint|legal notice|contact|contact us|about|about us|sitemap|site map|accessibility|subscribe|newsletter|follow us|all rights reserved|rss|search
suivant|précédent|page suivante|page précédente|mentions légales|plan du site|politique de confidentialité|toutes les actualités
siguiente|anterior|página siguiente|aviso legal|política de privacidad|mapa del sitio|todas las noticias
próximo|próxima|próxima página|política de privacidade|mapa do site
weiter|zurück|nächste|nächste seite|vorherige|ältere beiträge|neuere beiträge|impressum|datenschutz|datenschutzerklärung|kontakt|alle meldungen|nach oben
successivo|precedente|note legali|informativa sulla privacy|mappa del sito
следующая|предыдущая|вперед|назад|контакты|все новости|карта сайта
التالي|السابق|下一页|上一页|次へ|前へ|다음|이전|trang sau|trang trước
`

const wordsIn = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split(/[|\n]/)
      .map((words) => words.normalize('NFC'))
  )

const TAIL_WORDS = wordsIn(TAILS)
const FOOTER_WORDS = wordsIn(FOOTERS)

/** `Categories: X`, `3 comments`: what blogs print under an entry. */
const TAIL_FORM =
  /^(?:(?:posted|filed) (?:in|under)\b|(?:read|view|see) (?:the )?(?:full|whole|entire|complete) \p{L}{3,12}$|(?:categor(?:y|ies)|tags?|tagged|topics?|kategorien?|schlagw[oö]rter?|catégories?|étiquettes?|categor[ií]as?|etiquetas?|categorie|рубрики?|метки)\s*[:：]|\d+ (?:comments?|replies|commentaires?|comentarios?|kommentare?)$|(?:source|contact|key points|media contact)s?\s*:$)/iu

/** `1 2 3 … 14 Next ›`, `« Previous Events Next Events »`, `Page 2 of 7`, `© Sample Foundation 2021`. */
const FOOTER_FORM =
  /^(?:(?:\d{1,4}|…|\.{3}|[«»‹›<>|·,]|next|previous|prev|last|first|weiter|zurück|suivant|précédent|siguiente|anterior|próximo)(?:\s+|$)){2,}|^(?:page|seite|página|pagina|страница)\s+\d+(?:\s+\S+\s+\d+)?$|^(?:older|newer|load more|see all|see more|view all|show more|show all)\s+\S+(?:\s+\S+)?$|^(?:©|\(c\)|copyright)\s|^(?:updated|last updated|last modified)\s*:/iu

const LONGEST = 80

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^[\s«»‹›<>→←↓[\](){}|+…·-]+|[\s«»‹›<>→←↓[\](){}|+….:·-]+$/gu, '')

/** The longest words of the lists, with the marks that may stand around them. */
const LONGEST_WORDS = 48

const isAmong = (words: ReadonlySet<string>, text: string): boolean =>
  text.length <= LONGEST_WORDS && words.has(fold(text))

/** `« To all news`, `Next ›`: an arrow at one end that is no quotation mark, or between two the word for a next page. */
function isArrowed(text: string): boolean {
  const opens = /^[«‹<←]\s/u.test(text)
  const closes = /\s[»›>→]$/u.test(text)
  if (opens && closes)
    return fold(text)
      .split(/\s+/u)
      .some((word) => FOOTER_WORDS.has(word))
  return opens ? !/[»›]/u.test(text) : closes && !/[«‹]/u.test(text) && text.length <= LONGEST_WORDS
}

/** Whether a line is a link or a note that pages print at the end of an entry. */
export const isTailLine = (text: string): boolean =>
  text.length <= LONGEST && (isAmong(TAIL_WORDS, text) || TAIL_FORM.test(text))

/** Whether a line belongs under a list: pages to turn, rights, links to the rest of a site. */
export const isFooterLine = (text: string): boolean =>
  text.length <= LONGEST &&
  (isAmong(FOOTER_WORDS, text) ||
    FOOTER_FORM.test(text) ||
    isArrowed(text) ||
    text.split(/\s\|\s|\s{2,}/u).some((part) => isAmong(FOOTER_WORDS, part)))
