// What is in a folder.

import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file in a folder and its subfolders, by its path from the folder with `/` between, in the order of those paths. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
