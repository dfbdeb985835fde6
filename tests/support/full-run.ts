// Says which of the two test runs this is: `npm test`, or `npm run test:full`, which sets FULL=1.

/** True in the full run: many examples for each property, every page in every look, and an archive of 10,000 articles. */
export const isFullRun = process.env['FULL'] === '1'

/** The Playwright tag of a test that only the full run has time for. */
export const FULL_RUN = '@full'

/** The tags of one of many like tests: `npm test` runs those of the sample, the full run all. */
export const unlessIn = (sample: readonly string[], name: string): string[] => (sample.includes(name) ? [] : [FULL_RUN])
