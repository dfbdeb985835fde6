// Nominal types: a string that has been checked, told apart from any other string by the type checker alone.

declare const brand: unique symbol

/** `Base`, marked as having passed the check that `Name` stands for. Exists at compile time only. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
