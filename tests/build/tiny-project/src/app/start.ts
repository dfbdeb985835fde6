// A script before the first paint that does nothing.

document.documentElement.dataset['painted'] = ''

export {}
