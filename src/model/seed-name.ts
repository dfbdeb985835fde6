// The name of a seed's file, whose ending says what it is: a listing as text, a feed, or a saved page.

/** A file name that a seed can have. Its first group is the ending, in any case. */
export const SEED_NAME = /^[^/]+\.(txt|xml|html)$/i

/** Whether a seed is a listing as text, by its name: such listings print numbers, and their account is one of lines. */
export const isListingName = (seed: string): boolean => /\.txt$/i.test(seed)
