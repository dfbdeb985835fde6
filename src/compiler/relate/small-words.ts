// Words that say nothing of what a text is about, though a small archive may have them seldom.

import { SMALL_WORDS } from '../read/small-words.ts'

/** English words of four letters or more, in the singular and without accents, as `readWords` folds them. */
const ENGLISH = `about above across after again against ahead alike along already also although always amid among another anyone around
  away back become before behind being below beside best better between beyond both bring build call came cannot come could does doing done
  down during each either else ever every everyone face find five focus forward four full further gain gave give given good great grow have
  help here high hold itself join just keep know large last late later latest lead least less like live long look lower made main make making
  many matter meet mid might more most move much must near need needed never next nine once only open other over part past place play ready
  right same second seen seven several shall share should show side since some soon start still strong such take taken than them then there
  these thing third those three through time today together toward towards turn twice under until upon used using very want well were what
  when where whether while whole whose wide will within without word would year your`

/** What every newsroom says of everything. */
const NEWSROOM = `access achieve action address agree agreement announce approach area article available benefit billion campaign case centre
  center challenge change community conference contribute cooperate cooperation country create develop development discuss draw effort end
  enhance ensure event expert future fund global government group highlight impact improve improving include increase information initiative
  issue key launch launching meeting member million ministry national news objective opportunity organization participate partner
  partnership people policy practice priority process programme program progress project promote promoting protect provide public
  recovering recovery region report response result role secure service session sign signed social society standard step story strengthen
  strengthening support supporting system tackle technical tool trend update updated video world young`

const SMALL: ReadonlySet<string> = new Set(
  [ENGLISH, NEWSROOM, ...Object.values(SMALL_WORDS)].flatMap((words) => words.split(/\s+/))
)

/** Whether a folded word is a small word of English, or of another language that listings are in. */
export const isSmallWord = (key: string): boolean => SMALL.has(key)
