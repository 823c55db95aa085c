/** What looks mistyped. Only ever a warning beside the field: a petition is never refused for it. */
export type ShapeProblem = 'length' | 'characters' | 'date' | 'check'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/** The form in which numbers are compared: ASCII, upper case, without spaces and hyphens. */
const compact = (typed: string): string => typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')

function isRealDay(year: string, month: string, day: string): boolean {
  const text = `${year}-${month}-${day}`
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text)
}

/**
 * What looks mistyped in a Chinese identity number (GB 11643: 17 digits and a check character; the 15-digit numbers of
 * before 1999 have none), or undefined.
 */
export function idNumberProblem(typed: string): ShapeProblem | undefined {
  const number = compact(typed)
  if (number.length !== 15 && number.length !== 18) return 'length'
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(number)) return 'characters'
  if (number.length === 15)
    return isRealDay(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12)) ? undefined : 'date'
  if (!isRealDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14))) return 'date'
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK_CHARACTERS[sum % 11] === number[17] ? undefined : 'check'
}

/** What looks mistyped in a mainland mobile number (11 digits from 13 to 19, +86 or 0086 before it allowed), or undefined. */
export function mobileNumberProblem(typed: string): ShapeProblem | undefined {
  const number = compact(typed).replace(/^(?:\+86|0086)/, '')
  if (!/^\d*$/.test(number)) return 'characters'
  if (number.length !== 11) return 'length'
  return /^1[3-9]/.test(number) ? undefined : 'characters'
}
