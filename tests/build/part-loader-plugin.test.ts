import { describe, expect, it } from 'vitest'
import { unwrapImports } from '../../src/build/part-loader-plugin.ts'

describe('unwrapImports', () => {
  it('takes the helper off a part without a sheet, whether a name of it is taken or the whole', () => {
    expect(
      unwrapImports('I(async()=>(await L(async()=>{let{Part:e}=await import(`./part.js`);return{Part:e}},[])).Part)')
    ).toBe('I(async()=>(await import(`./part.js`)).Part)')
    expect(unwrapImports('x=L(()=>import(`./part.js`),[]).then(y)')).toBe('x=import(`./part.js`).then(y)')
  })

  it('leaves a part with a sheet, and all other code', () => {
    for (const code of [
      'await L(async()=>{let{Part:e}=await import(`./part.js`);return{Part:e}},[`part.css`])',
      'await L(async()=>{let{Part:e}=await import(`./part.js`);return{Other:e}},[])',
      'f(()=>load(`./part.js`),[])',
    ])
      expect(unwrapImports(code)).toBe(code)
  })
})
