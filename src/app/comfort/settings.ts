// The settings for reading, and the words that they are kept as: `dark size-125 wide`. What is as it always was has no word.

export const THEMES = ['system', 'light', 'dark'] as const
/** Of letters, in percent of the browser's own. */
export const SIZES = ['100', '112', '125', '150'] as const
/** How long a line of text may be. */
export const MEASURES = ['narrow', 'standard', 'wide'] as const

export interface Settings {
  readonly theme: (typeof THEMES)[number]
  readonly size: (typeof SIZES)[number]
  readonly measure: (typeof MEASURES)[number]
  /** Whether lists show headlines alone. */
  readonly headlines: boolean
  /** Whether articles show the words that say what they are filed under. */
  readonly evidence: boolean
  /** Whether keys do anything. */
  readonly keys: boolean
}

/** Reads what {@link printSettings} prints. What it does not know counts for nothing. */
export function parseSettings(text: string): Settings {
  const words = text.split(' ')
  return {
    theme: THEMES.find((theme) => words.includes(theme)) ?? 'system',
    size: SIZES.find((size) => words.includes(`size-${size}`)) ?? '100',
    measure: MEASURES.find((measure) => words.includes(measure)) ?? 'standard',
    headlines: words.includes('headlines'),
    evidence: words.includes('evidence'),
    keys: !words.includes('no-keys'),
  }
}

/** The words of settings; none where all is as it always was. */
export function printSettings({ theme, size, measure, headlines, evidence, keys }: Settings): string {
  const words = [
    theme === 'system' ? '' : theme,
    size === '100' ? '' : `size-${size}`,
    measure === 'standard' ? '' : measure,
    headlines ? 'headlines' : '',
    evidence ? 'evidence' : '',
    keys ? '' : 'no-keys',
  ]
  return words.filter((word) => word !== '').join(' ')
}
