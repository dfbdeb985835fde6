// The rooms of `src` and which of them each may import. The tests of this folder compare the tsconfig files and the lint settings with it.

/** Each room with the rooms that it may import. */
export const ARROWS = {
  model: [],
  search: ['model'],
  address: ['model'],
  publish: ['address', 'model'],
  compiler: ['model'],
  worker: ['model', 'search'],
  app: ['address', 'model', 'publish', 'search'],
  build: ['address', 'compiler', 'model', 'publish', 'search'],
  cli: ['address', 'build', 'compiler', 'model', 'publish', 'search'],
} as const

export type Room = keyof typeof ARROWS

export const ROOMS = Object.keys(ARROWS) as readonly Room[]

/** Rooms of pure functions: no clock, no chance, no locale, no disk, no document. */
export const PURE_ROOMS = ['model', 'search', 'address', 'publish', 'compiler'] as const satisfies readonly Room[]

/** Rooms that may touch the disk. */
export const DISK_ROOMS: readonly Room[] = ['build', 'cli']

/** Whether a file of `from` may import a file of `to`. */
export const mayImport = (from: Room, to: Room): boolean =>
  from === to || (ARROWS[from] as readonly Room[]).includes(to)
