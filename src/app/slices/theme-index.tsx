// The index of themes: group by group with their hues, after the flags that cut across them. A theme without an article is named too.

import type { Catalogue } from '../../model/bundle.ts'
import type { SliceIndexData } from '../../model/page-data.ts'
import { countArticles, inWords, joinWords } from '../../publish/count-in-words.ts'
import { byCount, highest, listedValues, unheardOf } from './list-values.ts'
import { type ListedValue, RowHead, SliceRow } from './slice-row.tsx'
import { hueOf } from '../ui/hue.ts'

export interface IndexProps {
  readonly catalogue: Catalogue
  readonly data: SliceIndexData
}

interface GroupProps {
  readonly id: string
  readonly label: string
  /** Articles that are filed under any of its values. */
  readonly count: number
  readonly values: readonly ListedValue[]
  readonly without: readonly string[]
  readonly most: number
  readonly periods: SliceIndexData['periods']
}

function Group({ id, label, count, values, without, most, periods }: GroupProps) {
  return (
    <section className={hueOf(id)} aria-labelledby={`group-${id}`}>
      <h2>
        <span className={`swatch ${hueOf(id)}`} id={`group-${id}`}>
          {label}
        </span>
        <span className="n">{countArticles(count)}</span>
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
      {without.length > 0 && <p className="row none-yet full">No article yet on {joinWords(without, 'or')}.</p>}
    </section>
  )
}

/** `36 themes in five groups, and one flag that cuts across them.` */
export function themesInWords({ theme, themeGroups, flag }: Catalogue): string {
  const groups = `${theme.length} themes in ${inWords(themeGroups.length)} groups`
  if (flag.length === 0) return `${groups}.`
  const flags = flag.length === 1 ? 'one flag that cuts' : `${inWords(flag.length)} flags that cut`
  return `${groups}, and ${flags} across them.`
}

export function ThemeIndex({ catalogue, data }: IndexProps) {
  const themes = listedValues('theme', catalogue, data)
  const flags = listedValues('flag', catalogue, data)
  const most = highest([...themes, ...flags])
  const { periods, grouped } = data
  const loose = catalogue.theme.filter(({ group }) => group === null)
  const groups =
    loose.length === 0 ? catalogue.themeGroups : [...catalogue.themeGroups, { id: 'none', label: 'Others' }]
  return (
    <div className="cols">
      {flags.map((flag) => (
        <Group
          key={flag.value.id}
          id="flag"
          label="Across all groups"
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
            count={grouped[id] ?? 0}
            values={themes.filter(({ value }) => inGroup(value))}
            without={unheardOf(catalogue.theme.filter(inGroup))}
            most={most}
            periods={periods}
          />
        )
      })}
    </div>
  )
}
