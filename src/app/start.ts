// Starts the app: a classic script in the head of every page, named to Vite and imported by nobody. A page can be read as it arrives, so the code of
// the app comes after the first paint, and is told then what was pressed and typed before. A static host answers `/?theme=skills` with the unfiltered
// page: there `data-asked` hides it until the app shows what was asked for, and the code comes at once. What the reader has chosen for reading holds
// from the first paint on.

/** From the end of loading, in milliseconds. */
const LONGEST_WAIT = 3_000

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement

const page = document.documentElement
const { app, asked } = document.currentScript?.dataset ?? {}
/** The files of the app, its entry first. */
const files = app?.split(' ') ?? []
/** Whether the page may be unlike what its address asks for. */
const isOther = asked !== undefined && location.search !== ''
/** After a reload, Back or Forward as well: the code is in the browser's cache, and the app knows where in the page the reader was. */
const isAtOnce = isOther || history.state !== null

const base = import.meta.env.BASE_URL
/** Begins the name of what this device keeps for this site, as in `address-of.ts`. */
const store = base === '/' ? 'dateline' : `dateline${base.slice(0, -1)}`

/** What the reader has chosen for reading, as this device keeps it: words such as `dark size-125`. The styles follow them on the root. */
const settings = `${store}.settings`

/** The size of letters, in percent of the browser's own. */
let size = 100

/** Tells the browser what to paint around the page, in chosen colours. It stands before those that follow the device. */
const bar = document.createElement('meta')
bar.name = 'theme-color'

/** In the condition of a media query a rem is the browser's letter. Where the reader's are larger, the layout has to change at larger widths. */
function widen(rules: CSSRuleList, by: number): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule)
      rule.media.mediaText = rule.media.mediaText.replace(/[\d.]+(?=rem)/g, (width) => `${Number(width) * by}`)
    if ('cssRules' in rule) widen((rule as CSSGroupingRule).cssRules, by)
  }
}

function showSettings(words: string): void {
  page.dataset['settings'] = words
  bar.remove()
  bar.content = words.includes('dark') ? '#16140F' : '#F6F1E6'
  if (/dark|light/.test(words)) document.head.prepend(bar)
  const before = size
  size = Number(/\d+/.exec(words) ?? 100)
  if (size !== before) for (const { cssRules } of document.styleSheets) widen(cssRules, size / before)
}

/** If the app can't start, the unfiltered page is better than none. */
const showPage = () => page.removeAttribute('data-asked')
const hidePage = () => page.setAttribute('data-asked', '')
if (isOther) {
  hidePage()
  addEventListener('error', showPage)
}

try {
  showSettings(localStorage.getItem(settings) ?? '')
} catch {
  // Storage is refused: what is chosen holds until the page is left.
}
// Another tab may change them. The app tells what the reader chooses here in the same way.
addEventListener('storage', ({ key, newValue }) => key === settings && showSettings(newValue ?? ''))

// The styles come after this script. The page is not painted in a layout that would change at once.
if (size !== 100) hidePage()
document.addEventListener(
  'load',
  ({ target }) => {
    if (size === 100 || !(target instanceof HTMLLinkElement) || target.sheet === null) return
    widen(target.sheet.cssRules, size / 100)
    if (!isOther) showPage()
  },
  true
)

function fetchApp(priority: 'high' | 'low'): void {
  for (const file of files) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.setAttribute('fetchpriority', priority)
    link.href = file
    document.head.append(link)
  }
}

async function runApp(): Promise<void> {
  try {
    await import(/* @vite-ignore */ files[0] ?? '')
  } catch (error) {
    showPage()
    throw error
  }
}

let isStarted = false

function startLate(): void {
  if (isStarted) return
  isStarted = true
  fetchApp('low')
  void runApp()
}

function startAfterPaint(): void {
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) startLate()
  }).observe({ type: 'paint', buffered: true })
  // Some browsers don't say when they paint, and none paints a page in the background.
  addEventListener('load', () => setTimeout(startLate, LONGEST_WAIT))
}

if (isAtOnce) fetchApp('high')
// Like a module, the app runs when the page is complete.
document.addEventListener('DOMContentLoaded', () => (isAtOnce ? void runApp() : startAfterPaint()))

/** The buttons that were pressed, in order, and the fields that were changed. Links and forms work without the app. */
const early: Control[] = []
const KEPT = ['click', 'input'] as const

function keep({ type, target }: Event): void {
  if (!(target instanceof Element)) return
  const control = type === 'click' ? target.closest('button') : target
  if (control instanceof HTMLButtonElement) early.push(control)
  else if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && !early.includes(control))
    early.push(control)
}

/** React takes the value that it finds for the known one. It hears of it only if the element had another one, and not through its own property. */
function tellValue(input: HTMLInputElement): void {
  const { value } = input
  input.value = input.defaultValue
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

function tellApp(): void {
  for (const type of KEPT) document.removeEventListener(type, keep, true)
  for (const control of early) {
    if (control instanceof HTMLButtonElement) control.click()
    else if (control instanceof HTMLInputElement) tellValue(control)
    else control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

for (const type of KEPT) document.addEventListener(type, keep, true)
document.addEventListener('dateline:ready', tellApp, { once: true })

export {}
