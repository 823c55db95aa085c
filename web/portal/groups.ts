/** A number in groups for reading aloud: region, day of receipt, chance, check digit. */
export const numberGroups = (number: string): string[] =>
  [number.slice(0, 6), number.slice(6, 12), number.slice(12, 19), number.slice(19)].filter((group) => group !== '')

/** A code in groups of four. */
export const codeGroups = (code: string): string[] => code.match(/.{1,4}/g) ?? []
