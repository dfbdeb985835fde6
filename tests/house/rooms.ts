// The plan of the house as data: who may import whom, and which packages each room may use. The tests of this folder hold the
// tsconfig files and the lint settings against it.

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

/** Rooms that are functions of data: no clock, no chance, no locale, no disk, no document. */
export const PURE_ROOMS = ['model', 'search', 'address', 'publish', 'compiler'] as const satisfies readonly Room[]

/** Rooms that may touch the disk. */
export const DISK_ROOMS: readonly Room[] = ['build', 'cli']

/** Whether a file of `from` may import a file of `to`. */
export const mayImport = (from: Room, to: Room): boolean =>
  from === to || (ARROWS[from] as readonly Room[]).includes(to)
