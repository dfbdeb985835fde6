// Numbers of articles in English words, for places that no reader's language reaches.

/** `1 news item`, `12,500 news items`. */
export const newsItems = (count: number): string =>
  count === 1 ? '1 news item' : `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} news items`
