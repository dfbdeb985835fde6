// Runs before the first paint, as a classic script in the head of pages that hold a list. A static host answers `/?theme=skills` with the
// unfiltered page: until the app shows what was asked for, the page stays out of sight (`[data-asked]` in the styles; the app takes it off).
// It also sets how dense the reader wants lists, as this device keeps it. Named to Vite, imported by nobody; a classic script can't import.

if (location.search !== '') {
  const page = document.documentElement
  page.setAttribute('data-asked', '')
  // Where the app can't start, the unfiltered page is better than none. Errors of images and styles don't count.
  const show = ({ target }: Event) => {
    if (target === window || target instanceof HTMLScriptElement) page.removeAttribute('data-asked')
  }
  addEventListener('error', show, true)
}

try {
  const density = localStorage.getItem('dateline.density')
  if (density === 'headlines') document.documentElement.dataset['density'] = density
} catch {
  // A browser that keeps nothing shows lists as they come.
}

export {}
