// How many examples a property is tried with, unless it says so itself: FC_RUNS raises it for the long run of `npm run test:full`.

import fc from 'fast-check'

const DEFAULT_RUNS = 100

fc.configureGlobal({ numRuns: Number(process.env['FC_RUNS'] ?? DEFAULT_RUNS) })
