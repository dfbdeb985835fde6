import { describe, expect, it } from 'vitest'
import { indexName as inSpanish } from '../../src/publish/index-name.es.ts'
import { indexName as inFrench } from '../../src/publish/index-name.fr.ts'

describe('indexName', () => {
  it.each([
    ['République bolivarienne du Venezuela', 'Venezuela, République bolivarienne du'],
    ['République islamique d’Iran', 'Iran, République islamique d’'],
    ['République populaire démocratique de Corée', 'Corée, République populaire démocratique de'],
    ['République-Unie de Tanzanie', 'Tanzanie, République-Unie de'],
    ['Fédération de Russie', 'Russie, Fédération de'],
    ['Îles Cook', 'Cook, Îles'],
    ['République centrafricaine', 'République centrafricaine'],
    ['République démocratique populaire lao', 'République démocratique populaire lao'],
    ['États-Unis', 'États-Unis'],
    ['États arabes', 'États arabes'],
    ['France', 'France'],
  ])('puts the name first in French: %s', (label, name) => expect(inFrench(label)).toBe(name))

  it.each([
    ['República Islámica del Irán', 'Irán, República Islámica del'],
    ['República de Corea', 'Corea, República de'],
    ['Estado Plurinacional de Bolivia', 'Bolivia, Estado Plurinacional de'],
    ['Islas Cook', 'Cook, Islas'],
    ['República Dominicana', 'República Dominicana'],
    ['Estados Unidos', 'Estados Unidos'],
    ['España', 'España'],
  ])('puts the name first in Spanish: %s', (label, name) => expect(inSpanish(label)).toBe(name))
})
