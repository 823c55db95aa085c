import { checkDigit, hasValidCheckDigit } from '../../platform/text/index.ts'

const YEAR = 4
const COUNT = 7

/** The number as people read it: `2026-000123`. */
export const itemNumber = (year: number, seq: number): string => `${year}-${String(seq).padStart(6, '0')}`

/** What the label's bars say: year (4), number (7), check digit. An even row of digits makes the shortest barcode. */
export function barcodeOf(year: number, seq: number): string {
  const digits = `${year}${String(seq).padStart(COUNT, '0')}`
  return digits + checkDigit(digits)
}

/** The year and number that somebody scanned or typed, with or without leading zeros; undefined for anything else. */
export function readItemNumber(typed: string): { year: number; seq: number } | undefined {
  const text = typed.normalize('NFKC').trim()
  const written = /^(\d{4})\s*[-—–]\s*0*(\d{1,7})$/.exec(text)
  if (written) return { year: Number(written[1]), seq: Number(written[2]) }
  if (text.length !== YEAR + COUNT + 1 || !hasValidCheckDigit(text)) return undefined
  return { year: Number(text.slice(0, YEAR)), seq: Number(text.slice(YEAR, -1)) }
}
