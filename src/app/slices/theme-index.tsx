// The index of themes: first the flags, then group by group with their hues. Themes without an article are named under their group.

import type { Catalogue } from '../../model/bundle.ts'
import type { SliceIndexData } from '../../model/page-data.ts'
import { countArticles } from '../../publish/count-in-words.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { byCount, highest, listedValues, withoutArticles } from './list-values.ts'
import { type ListedValue, RowHead, SliceRow } from './slice-row.tsx'
import { WORDS } from './words.ts'

export interface IndexProps {
  readonly catalogue: Catalogue
  readonly data: SliceIndexData
}

interface GroupProps {
  readonly id: string
  readonly label: string
  /** The class of its hue. */
  readonly hue: string
  /** How many articles are filed under any of its values. */
  readonly count: number
  readonly values: readonly ListedValue[]
  readonly without: readonly string[]
  readonly most: number
  readonly periods: SliceIndexData['periods']
}

function Group({ id, label, hue, count, values, without, most, periods }: GroupProps) {
  return (
    // A flag has no hue: its charts are grey.
    <section className={`break-inside-avoid pb-6 ${hue === FLAG_HUE ? '' : hue}`} aria-labelledby={`group-${id}`}>
      <h2 className="flex items-baseline justify-between border-t-2 border-ink pt-1 section-title">
        <span className={`swatch ps-4.5 before:top-[0.62em] before:size-2.5 ${hue}`} id={`group-${id}`}>
          {label}
        </span>
        <span className="font-sans text-small font-normal text-ink-soft">{countArticles(count)}</span>
      </h2>
      {values.length > 0 && (
        <>
          <RowHead periods={periods} />
          <ul>
            {byCount(values).map((listed) => (
              <SliceRow key={`${listed.facet} ${listed.value.id}`} {...listed} most={most} />
            ))}
          </ul>
        </>
      )}
      {without.length > 0 && (
        <p
          className={`border-t border-rule pt-1 pb-0.75 text-ui text-ink-soft ${values.length === 0 ? 'mt-0.75' : ''}`}
        >
          {WORDS.noThemes(without)}
        </p>
      )}
    </section>
  )
}

export function ThemeIndex({ catalogue, data }: IndexProps) {
  const themes = listedValues('theme', catalogue, data)
  const flags = listedValues('flag', catalogue, data)
  const most = highest([...themes, ...flags])
  const { periods, grouped } = data
  const loose = catalogue.theme.filter(({ group }) => group === null)
  const groups =
    loose.length === 0
      ? catalogue.themeGroups
      : [
          ...catalogue.themeGroups,
          { id: 'none', label: catalogue.themeGroups.length === 0 ? WORDS.allThemes : WORDS.otherThemes },
        ]
  return (
    <div className="columns-2 gap-x-16 max-xl:gap-x-10 max-lg:columns-1">
      {flags.map((flag) => (
        <Group
          key={flag.value.id}
          id="flag"
          label={WORDS.flags}
          hue={FLAG_HUE}
          count={flag.value.count}
          values={[flag]}
          without={[]}
          most={most}
          periods={periods}
        />
      ))}
      {groups.map(({ id, label }) => {
        const inGroup = ({ group }: { readonly group: string | null }) => (group ?? 'none') === id
        return (
          <Group
            key={id}
            id={id}
            label={label}
            hue={hueOf(id)}
            count={grouped[id] ?? 0}
            values={themes.filter(({ value }) => inGroup(value))}
            without={withoutArticles(catalogue.theme.filter(inGroup))}
            most={most}
            periods={periods}
          />
        )
      })}
    </div>
  )
}
