// Where the project's own files are, for commands that may be run from any folder.

import { fileURLToPath } from 'node:url'

/** The project's folder of seeds. */
export const PROJECT_SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
