// The settings for reading: what is chosen holds at once, in this tab and in others.

import { useId } from 'react'
import { COMFORT_WORDS as WORDS } from './comfort-words.ts'
import { MEASURES, parseSettings, printSettings, type Settings, SIZES, THEMES } from './settings.ts'
import { SideDialog } from './side-dialog.tsx'
import { chooseSettings, useSettings } from './use-setting.ts'

/** As tall as a finger needs. */
const LABEL = 'flex cursor-pointer items-baseline has-checked:font-semibold in-sheet:gap-2 in-sheet:leading-11'
const BOX = 'm-0 self-center accent-accent in-sheet:size-4.5'
/** A line between the parts. */
const PART = 'mt-2 border-t border-rule pt-2'

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly wordOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** One of several. */
function Choice<Value extends string>({ legend, values, chosen, wordOf, onChoose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <div className={PART} role="radiogroup" aria-labelledby={name}>
      <h3 id={name} className="font-semibold">
        {legend}
      </h3>
      <div className="flex flex-wrap gap-x-4">
        {values.map((value) => (
          <label key={value} className={LABEL}>
            <input
              type="radio"
              className={BOX}
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {wordOf(value)}
          </label>
        ))}
      </div>
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

function Switch({ label, isOn, onTurn }: SwitchProps) {
  return (
    <label className={LABEL}>
      <input
        type="checkbox"
        className={BOX}
        checked={isOn}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      {label}
    </label>
  )
}

export interface SettingsPanelProps {
  readonly onClose: () => void
  readonly onListKeys: () => void
}

export function SettingsPanel({ onClose, onListKeys }: SettingsPanelProps) {
  const words = useSettings()
  const settings = parseSettings(words)
  const { theme, size, measure, headlines, evidence, keys } = settings
  const choose = (change: Partial<Settings>) => chooseSettings(printSettings({ ...settings, ...change }))
  return (
    <SideDialog title={WORDS.display} onClose={onClose}>
      <Choice
        legend={WORDS.theme}
        values={THEMES}
        chosen={theme}
        wordOf={(value) => WORDS.themes[value]}
        onChoose={(value) => choose({ theme: value })}
      />
      <Choice
        legend={WORDS.size}
        values={SIZES}
        chosen={size}
        wordOf={WORDS.sizes}
        onChoose={(value) => choose({ size: value })}
      />
      <Choice
        legend={WORDS.measure}
        values={MEASURES}
        chosen={measure}
        wordOf={(value) => WORDS.measures[value]}
        onChoose={(value) => choose({ measure: value })}
      />
      <div className={PART}>
        <h3 className="font-semibold">{WORDS.show}</h3>
        <Switch label={WORDS.summaries} isOn={!headlines} onTurn={(isOn) => choose({ headlines: !isOn })} />
        <Switch label={WORDS.evidence} isOn={evidence} onTurn={(isOn) => choose({ evidence: isOn })} />
      </div>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-5 border-t border-rule">
        <Switch label={WORDS.keys} isOn={keys} onTurn={(isOn) => choose({ keys: isOn })} />
        <button type="button" className="quiet in-sheet:min-h-11" onClick={onListKeys}>
          {WORDS.allKeys}
        </button>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-5 border-t border-rule">
        <p className="text-small text-ink-soft">{WORDS.kept}</p>
        <button
          type="button"
          className="quiet in-sheet:min-h-11"
          aria-disabled={words === ''}
          onClick={() => chooseSettings('')}
        >
          {WORDS.reset}
        </button>
      </div>
    </SideDialog>
  )
}
