// Runs a command's `main` in this process and catches what it prints.

import { vi } from 'vitest'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function runCommand(main: (args: string[]) => Promise<number>, ...args: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const toOut = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const toErr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
  try {
    const code = await main([...args])
    return { code, out, err }
  } finally {
    toOut.mockRestore()
    toErr.mockRestore()
  }
}
