// The reader speaks Spanish.

export const INTERFACE_LANGUAGE = 'es'
