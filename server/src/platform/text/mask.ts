const stars = (count: number): string => '*'.repeat(count)

/** A name with everything but its first character hidden, e.g. `欧***`. */
export const maskName = (name: string): string => {
  const characters = Array.from(name.trim())
  return (characters[0] ?? '') + stars(Math.max(characters.length - 1, 0))
}

/** A number with its first three and last two characters left, at least half of it hidden. */
export function maskNumber(number: string): string {
  const characters = Array.from(number.trim())
  if (characters.length < 10) return stars(characters.length)
  return characters.slice(0, 3).join('') + stars(characters.length - 5) + characters.slice(-2).join('')
}

/** A telephone number, e-mail address or id, with enough left for its owner to know it again. */
export function maskContact(contact: string): string {
  const [name = '', ...domain] = contact.trim().split('@')
  if (domain.length > 0) return `${name.slice(0, 1)}***@${domain.join('@')}`
  return name.length < 6 ? stars(name.length) : `${name.slice(0, 2)}${stars(name.length - 4)}${name.slice(-2)}`
}

const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Telephone, identity, bank and account numbers, also with spaces or hyphens between the digits. */
const LONG_NUMBER = /\d(?:[ -]?\d){6,}[Xx]?/g

/**
 * A line for the log with everything in it that looks like an e-mail address or a number of a person hidden. The last net
 * only: personal data does not belong into a log in the first place, and names cannot be told from words.
 */
export const maskForLog = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(E_MAIL, '***@***')
    .replace(LONG_NUMBER, (number) => stars(number.length))
