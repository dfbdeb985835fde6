// How the name of a period is typed in French, or in English words around it.

export { begins } from './period-leads.ts'

export const BOUND =
  /(?:^|\s)(?:depuis|d[eè]s|partir d[eu]|apr[eè]s|avant|jusqu['’](?:en|au|[aà])|[aà]|au|entre|et|since|after|before|until|till|to|by|through|between|and)(?: le)?$/iu
export const LEAD = /(?:^|\s)(?:en|le|de|du|pendant|durant|courant|pour|in|on|of|during|from|for)$/iu
