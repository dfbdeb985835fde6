// Small words by which the language of a text is told. Languages with a script of their own need none.

import type { DateLanguage } from '../dates/calendar-words.ts'

/**
 * Words that one language has and the others lack, or hardly use. Those after the first five hold no word of these and none that is common in
 * them: their texts count as before.
 */
export const SMALL_WORDS = {
  en: 'the of and to in for on with from by is are was were will has have been that this their its at as how what an or into more not who they',
  fr: 'le les des du et une dans pour sur avec est sont aux au ce cette ces qui que par ont été leurs son ses pas plus nous vers entre',
  es: 'el los las del y una para con por es son ha han que se su sus más en lo como sobre entre al este esta desde hacia está',
  it: 'il gli della dei delle degli e per con sono nel nella che di una è ha hanno alla dal dalla sul sulla più anche come tra loro',
  pt: 'o os da do das dos e para com não em no na nos nas uma um são ao à pelo pela mais sua seus foi sobre entre até',
  de: 'der und nicht ist sind ein eine einer eines mit von zu zum zur für auf dem den im sich auch werden wurde wird bei nach über durch haben oder aber',
  ru: 'и в не на что с по для из от о к как его это при за также был были',
  ar: '',
  zh: '',
  ja: '',
  vi: 'của và các cho trong được với những không này có để trên tại theo từ khi đã sẽ về người',
  ko: '',
  nl: 'het een voor niet zijn aan ook bij naar wordt worden deze dat uit maar nog werd heeft zich',
  sv: 'och att det som för på är med av inte ett har från också eller vid efter ska blir mellan',
  da: 'og det som på er med af til ikke har fra også eller ved efter skal bliver mellem denne blev',
  nb: 'og det som på er med av til ikke har fra også eller ved etter skal blir mellom denne ble',
  fi: 'ja ei että ovat oli myös kun sekä tai mutta hän joka kuin ole mukaan vuoden',
  pl: 'w nie się że jest oraz dla przez jak ale był są tym także które przy',
  cs: 've že jsou jako který která nebo také byl podle při však jeho',
  sk: 'že sú ako ktorý ktorá alebo aj bol podľa pri však jeho tiež',
  uk: 'і й та що до для від з про як його це при також був були у',
  bg: 'и на за от да се с в по не са като със ще при е',
  el: '',
  tr: 've bir bu için ile olarak çok daha olan gibi sonra kadar değil tarafından',
  id: 'dan yang untuk dari dengan pada ini dalam tidak akan oleh juga adalah',
  ro: 'și în pentru cu din sunt că ale prin fost sau după către între această',
  hu: 'az és hogy egy volt vagy csak már szerint között valamint',
} as const satisfies Record<DateLanguage, string>
