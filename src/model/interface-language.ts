// The language that the reader itself speaks, as a BCP 47 code: its words, beside those of the captures.

export const INTERFACE_LANGUAGE = 'en'
