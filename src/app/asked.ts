// Runs before the first paint, as a classic script in the head of pages with a list. A static host answers `/?theme=skills` with the unfiltered
// page: `data-asked` hides it until the app shows what was asked for and removes the attribute. The script also sets the density of lists that
// this device keeps. Named to Vite, imported by nobody; a classic script can't import.

if (location.search !== '') {
  const page = document.documentElement
  page.setAttribute('data-asked', '')
  // If the app can't start, the unfiltered page is better than none. Errors of images and styles don't count.
  const show = ({ target }: Event) => {
    if (target === window || target instanceof HTMLScriptElement) page.removeAttribute('data-asked')
  }
  addEventListener('error', show, true)
}

try {
  const density = localStorage.getItem('dateline.density')
  if (density === 'headlines') document.documentElement.dataset['density'] = density
} catch {
  // Storage is refused: lists show summaries.
}

export {}
