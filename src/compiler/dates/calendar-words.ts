// The words of the calendar, from the Unicode Common Locale Data Repository: one row per language, then spellings of its regions.
// Leaves out languages whose newsrooms date by another calendar first (fa, th).

import ar from 'cldr-dates-modern/main/ar/ca-gregorian.json' with { type: 'json' }
import arDZ from 'cldr-dates-modern/main/ar-DZ/ca-gregorian.json' with { type: 'json' }
import arLB from 'cldr-dates-modern/main/ar-LB/ca-gregorian.json' with { type: 'json' }
import arMA from 'cldr-dates-modern/main/ar-MA/ca-gregorian.json' with { type: 'json' }
import bg from 'cldr-dates-modern/main/bg/ca-gregorian.json' with { type: 'json' }
import cs from 'cldr-dates-modern/main/cs/ca-gregorian.json' with { type: 'json' }
import da from 'cldr-dates-modern/main/da/ca-gregorian.json' with { type: 'json' }
import de from 'cldr-dates-modern/main/de/ca-gregorian.json' with { type: 'json' }
import deAT from 'cldr-dates-modern/main/de-AT/ca-gregorian.json' with { type: 'json' }
import el from 'cldr-dates-modern/main/el/ca-gregorian.json' with { type: 'json' }
import en from 'cldr-dates-modern/main/en/ca-gregorian.json' with { type: 'json' }
import enGB from 'cldr-dates-modern/main/en-GB/ca-gregorian.json' with { type: 'json' }
import es from 'cldr-dates-modern/main/es/ca-gregorian.json' with { type: 'json' }
import esPE from 'cldr-dates-modern/main/es-PE/ca-gregorian.json' with { type: 'json' }
import fi from 'cldr-dates-modern/main/fi/ca-gregorian.json' with { type: 'json' }
import fr from 'cldr-dates-modern/main/fr/ca-gregorian.json' with { type: 'json' }
import hu from 'cldr-dates-modern/main/hu/ca-gregorian.json' with { type: 'json' }
import id from 'cldr-dates-modern/main/id/ca-gregorian.json' with { type: 'json' }
import it from 'cldr-dates-modern/main/it/ca-gregorian.json' with { type: 'json' }
import ja from 'cldr-dates-modern/main/ja/ca-gregorian.json' with { type: 'json' }
import ko from 'cldr-dates-modern/main/ko/ca-gregorian.json' with { type: 'json' }
import nb from 'cldr-dates-modern/main/nb/ca-gregorian.json' with { type: 'json' }
import nl from 'cldr-dates-modern/main/nl/ca-gregorian.json' with { type: 'json' }
import pl from 'cldr-dates-modern/main/pl/ca-gregorian.json' with { type: 'json' }
import pt from 'cldr-dates-modern/main/pt/ca-gregorian.json' with { type: 'json' }
import ptPT from 'cldr-dates-modern/main/pt-PT/ca-gregorian.json' with { type: 'json' }
import ro from 'cldr-dates-modern/main/ro/ca-gregorian.json' with { type: 'json' }
import ru from 'cldr-dates-modern/main/ru/ca-gregorian.json' with { type: 'json' }
import sk from 'cldr-dates-modern/main/sk/ca-gregorian.json' with { type: 'json' }
import sv from 'cldr-dates-modern/main/sv/ca-gregorian.json' with { type: 'json' }
import tr from 'cldr-dates-modern/main/tr/ca-gregorian.json' with { type: 'json' }
import uk from 'cldr-dates-modern/main/uk/ca-gregorian.json' with { type: 'json' }
import vi from 'cldr-dates-modern/main/vi/ca-gregorian.json' with { type: 'json' }
import zh from 'cldr-dates-modern/main/zh/ca-gregorian.json' with { type: 'json' }
import zhHant from 'cldr-dates-modern/main/zh-Hant/ca-gregorian.json' with { type: 'json' }

/** Languages a date can be printed in (BCP 47), in the order in which ties are settled. */
export const DATE_LANGUAGES = [
  ...(['en', 'fr', 'es', 'it', 'pt', 'de', 'ru', 'ar', 'zh', 'ja', 'vi', 'ko', 'nl', 'sv'] as const),
  ...(['da', 'nb', 'fi', 'pl', 'cs', 'sk', 'uk', 'bg', 'el', 'tr', 'id', 'ro', 'hu'] as const),
] as const
export type DateLanguage = (typeof DATE_LANGUAGES)[number]

/** Names in two forms of a word, as in a date and alone, each whole and abbreviated. */
interface Names {
  readonly format: Widths
  readonly 'stand-alone': Widths
}
interface Widths {
  readonly wide: Readonly<Record<string, string>>
  readonly abbreviated: Readonly<Record<string, string>>
}

export interface CalendarWords {
  /** By `1` to `12`. */
  readonly months: Names
  /** By `sun` to `sat`. */
  readonly days: Names
  /** By `am`, `pm` and more. */
  readonly dayPeriods: Names
  /** How a day is printed, in the letters of Unicode TR 35: `d 'de' MMMM 'de' y`. */
  readonly dateFormats: { readonly full: string; readonly long: string; readonly medium: string }
}

interface Locale {
  readonly dates: { readonly calendars: { readonly gregorian: CalendarWords } }
}

const wordsOf = (...locales: readonly Locale[]): readonly CalendarWords[] =>
  locales.map(({ dates }) => dates.calendars.gregorian)

/** The words of each language; its regions' spellings follow. */
export const CALENDAR_WORDS = {
  en: wordsOf(en.main.en, enGB.main['en-GB']),
  fr: wordsOf(fr.main.fr),
  es: wordsOf(es.main.es, esPE.main['es-PE']),
  it: wordsOf(it.main.it),
  pt: wordsOf(pt.main.pt, ptPT.main['pt-PT']),
  de: wordsOf(de.main.de, deAT.main['de-AT']),
  ru: wordsOf(ru.main.ru),
  ar: wordsOf(ar.main.ar, arLB.main['ar-LB'], arMA.main['ar-MA'], arDZ.main['ar-DZ']),
  zh: wordsOf(zh.main.zh, zhHant.main['zh-Hant']),
  ja: wordsOf(ja.main.ja),
  vi: wordsOf(vi.main.vi),
  ko: wordsOf(ko.main.ko),
  nl: wordsOf(nl.main.nl),
  sv: wordsOf(sv.main.sv),
  da: wordsOf(da.main.da),
  nb: wordsOf(nb.main.nb),
  fi: wordsOf(fi.main.fi),
  pl: wordsOf(pl.main.pl),
  cs: wordsOf(cs.main.cs),
  sk: wordsOf(sk.main.sk),
  uk: wordsOf(uk.main.uk),
  bg: wordsOf(bg.main.bg),
  el: wordsOf(el.main.el),
  tr: wordsOf(tr.main.tr),
  id: wordsOf(id.main.id),
  ro: wordsOf(ro.main.ro),
  hu: wordsOf(hu.main.hu),
} as const satisfies Record<DateLanguage, readonly CalendarWords[]>
