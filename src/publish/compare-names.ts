// The order of names in an alphabetical list, the same in every Node: of their letters without case and accents, and Spanish ñ after n. The
// collations of Intl differ between versions.

const plain = (name: string): string =>
  name.toLowerCase().normalize('NFD').replaceAll('n\u0303', 'n{').replaceAll(/\p{M}/gu, '')

/** Orders names: negative where `one` is first. Names of equal letters are ordered by their code units. */
export function compareNames(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  if (a !== b) return a < b ? -1 : 1
  return one === other ? 0 : one < other ? -1 : 1
}
