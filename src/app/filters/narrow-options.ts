// Narrows the values of a facet to those that have a text in their label. Loads with the first letter that a reader types into a find box.

import { indexName } from '../../publish/index-name.ts'
import { fold } from '../../search/words/fold.ts'
import type { FacetOption, OptionGroup } from './facet-options.ts'

/** Folded, with apostrophes as they are typed. */
const typeable = (text: string) => fold(text).replaceAll('’', "'")

/** Returns only the values that have the text in their label, none of them folded; all countries of a region that has it. */
export function narrowOptions(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const words = typeable(text).trim()
  if (words === '') return groups
  const has = ({ label, region }: FacetOption) =>
    [label, indexName(label), region ?? ''].some((name) => typeable(name).includes(words))
  return groups
    .map((group) => ({ ...group, options: group.options.filter(has).map((option) => ({ ...option, folded: null })) }))
    .filter(({ options }) => options.length > 0)
}
