// The hue of a group of themes, as a class. A hue tells groups apart and always stands beside a word.

const HUES: Readonly<Record<string, string>> = {
  rights: 'hue-rights',
  jobs: 'hue-jobs',
  protection: 'hue-protection',
  dialogue: 'hue-dialogue',
  institution: 'hue-institution',
}

/** The class of a flag: an empty square, since flags cut across the groups. */
export const FLAG_HUE = 'hue-flag'

/** The class that sets the hue of a theme group, by its id; that of no group for null or a group without a hue. */
export const hueOf = (group: string | null | undefined): string => HUES[group ?? ''] ?? 'hue-none'
