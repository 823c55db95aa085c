import { isNumber } from '../../receipts/index.ts'
import type { Proposal, Reason, RedactionKind } from './span.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** GB 11643: 17 digits and a check character. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false
  const sum = WEIGHTS.reduce((total, weight, n) => total + weight * Number(text.charAt(n)), 0)
  return CHECKS.charAt(sum % 11) === text.charAt(17)
}

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100: the unified social credit code of an organisation. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false
  let weight = 1
  let sum = 0
  for (let n = 0; n < 17; n += 1) {
    sum += CREDIT.indexOf(text.charAt(n)) * weight
    weight = (weight * 3) % 31
  }
  return CREDIT.charAt((31 - (sum % 31)) % 31) === text.charAt(17)
}

/** The check digit of bank cards. */
export function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, n) => {
      const value = Number(digit) * (n % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return digits !== '' && sum % 10 === 0
}

const hasBirthday = (digits: string): boolean => {
  const [, month = '', day = ''] = /^\d{6}(?:(?:18|19|20)\d{2})(\d{2})(\d{2})/.exec(digits) ?? []
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}

/** What a long row of digits and letters is: an identity card, a card of a bank, a number of a matter, a code of an organisation. */
function sortOf(bare: string): [RedactionKind, Reason] | undefined {
  if (isIdNumber(bare)) return ['id-number', 'checksum']
  if (isCreditCode(bare) && /[A-Z]/.test(bare)) return ['organisation-code', 'checksum']
  if (isNumber(bare)) return ['matter-number', 'checksum']
  if (/^\d{17}[\dX]$/.test(bare) && hasBirthday(bare)) return ['id-number', 'form']
  if (/^\d{16,19}$/.test(bare) && isLuhn(bare)) return ['bank-account', 'checksum']
  if (isCreditCode(bare)) return ['organisation-code', 'checksum']
  if (/^\d{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/.test(bare)) return ['id-number', 'form']
  return /^\d{16,22}$/.test(bare) ? ['account', 'form'] : undefined
}

const LONG_RUN = /(?<![0-9A-Za-z])[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){14,24}(?![0-9A-Za-z])/g

/** Long numbers in a text, with or without gaps between their groups. */
export function findLongNumbers(folded: string): Proposal[] {
  return [...folded.matchAll(LONG_RUN)].flatMap((match) => {
    const bare = match[0].replaceAll(/[ -]/g, '').toUpperCase()
    const sort = sortOf(bare)
    if (!sort) return []
    const [kind, reason] = sort
    return [{ start: match.index, end: match.index + match[0].length, kind, reason, required: false }]
  })
}
