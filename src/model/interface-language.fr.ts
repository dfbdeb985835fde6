// The reader speaks French.

export const INTERFACE_LANGUAGE = 'fr'
