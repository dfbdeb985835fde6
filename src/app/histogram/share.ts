// How much of a period's articles answer, as a percentage in words: so that a busy month is not taken for a theme's own peak.

/** `31%`; nothing but 0 and all is said to be 0% and 100%. Empty where there are no articles. */
export function formatShare(answers: number, total: number): string {
  if (total === 0) return ''
  const percent = Math.round((answers / total) * 100)
  if (percent === 0 && answers > 0) return 'under 1%'
  if (percent === 100 && answers < total) return 'over 99%'
  return `${percent}%`
}
