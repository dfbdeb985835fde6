// The words of what is kept on the device, in English. Another language is one more table of this type.

import { countArticles, formatCount } from '../../publish/count-in-words.ts'

const files = (count: number) => (count === 1 ? '1 file' : `${formatCount(count)} files`)

const heldOf = (held: number, all: number) => `${formatCount(held)} of ${files(all)} are on this device.`

/** Bytes as readers meet them: `640 kB`, `12 MB`. */
const room = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${formatCount(Math.round(bytes / 1e6))} MB`

export const WORDS = {
  /** Names the line under the page. */
  version: 'New version',
  newer: 'A newer version of this archive is ready.',
  accept: 'Reload',
  later: 'Later',

  heading: 'On this device',
  /** What is kept without being asked for. */
  seen: 'What you have opened can be read without a network. The whole archive can be kept as well.',
  unable: 'This browser keeps nothing to be read without a network.',

  looking: 'Looking at what is on this device …',
  lookFailed: 'What is on this device could not be compared with the archive. Check the connection and try again.',
  again: 'Try again',
  /** `bytes` is an estimate of the whole. */
  some: (held: number, all: number, bytes: number) =>
    `${heldOf(held, all)} The whole archive takes some ${room(bytes)}.`,
  changed: (missing: number) => `The archive was built anew: ${files(missing)} of it are not on this device yet.`,
  all: (articles: number, bytes: number) =>
    `The whole archive is on this device: ${countArticles(articles)}, ${room(bytes)}.`,

  begun: 'The archive is being kept. Stay on this page until all of it is there.',
  running: (held: number, all: number) => `${formatCount(held)} of ${files(all)}`,
  progress: 'Files on this device',
  lost: (held: number, all: number) => `The network is lost. ${heldOf(held, all)} It goes on when the network is back.`,
  full: (held: number, all: number) => `This device gives no more room. ${heldOf(held, all)} They can be read.`,
  removed: 'The archive is no longer kept. What you have opened still is.',

  keep: 'Keep the whole archive on this device',
  goOn: 'Go on',
  stop: 'Stop',
  remove: 'Remove it from this device',
} as const
