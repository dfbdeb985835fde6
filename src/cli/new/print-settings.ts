// Prints archive.yaml, as the command that makes an archive writes it.

import { stringify } from 'yaml'
import type { ArchiveSettings } from '../../model/archive.ts'

/** What may be added by hand, as comments. */
const NOT_GIVEN = {
  site: 'site: https://www.example.org/',
  siteSearch: 'siteSearch: https://www.example.org/search?q=%22{title}%22',
  newsroom: 'newsroom: https://www.example.org/news/',
} as const satisfies Partial<Record<keyof ArchiveSettings, string>>

/** Prints settings one a line. Those that may be left out, and are, stand as examples in comments. */
export function printSettings(settings: ArchiveSettings): string {
  const others = Object.entries(NOT_GIVEN).filter(([name]) => !(name in settings))
  return [
    '# Whose news this is. The reader shows every line of it.',
    // The lines of a long text would be folded.
    stringify(settings, { lineWidth: 0 }).trimEnd(),
    ...(others.length === 0 ? [] : ['', '# Where the originals are, if you know it:']),
    ...others.map(([, example]) => `# ${example}`),
    '',
  ].join('\n')
}
