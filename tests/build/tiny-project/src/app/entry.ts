// An app that does nothing.

document.documentElement.dataset['started'] = ''

export {}
