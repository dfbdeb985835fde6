import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedsFolder, typedPath } from '../../src/build/seeds-folder.ts'

describe('seedsFolder', () => {
  it('is the project’s own unless SEEDS names another', () => {
    expect(seedsFolder('/project/seeds', {})).toBe(resolve('/project/seeds'))
    expect(seedsFolder('/project/seeds', { SEEDS: ' ' })).toBe(resolve('/project/seeds'))
    expect(seedsFolder('/project/seeds', { SEEDS: '/captures' })).toBe(resolve('/captures'))
  })

  it('is relative to where the command was typed, as npm says it, else to the folder of the process', () => {
    expect(seedsFolder('/project/seeds', { SEEDS: '../captures', INIT_CWD: '/home/project' })).toBe(
      resolve('/home/captures')
    )
    expect(typedPath('captures', {})).toBe(resolve('captures'))
  })

  it('leaves out the marks and the space that a Windows prompt keeps', () => {
    const environment = { SEEDS: '"my captures" ', INIT_CWD: '/home' }
    expect(seedsFolder('/project/seeds', environment)).toBe(resolve('/home/my captures'))
  })
})
