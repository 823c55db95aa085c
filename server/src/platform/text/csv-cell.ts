/** What spreadsheets take for the beginning of a formula, in either width; a printed number may begin with a minus. */
const FORMULA = /^(?:[=+@\t\r\n＝＋＠－]|-(?![\d.,]+$))/u

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const disarmed = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** A cell of CSV (RFC 4180). What a spreadsheet would take for a formula is given a leading apostrophe; numbers stay numbers. */
export function csvCell(text: string): string {
  const harmless = disarmed(text)
  return /[",\n\r]/u.test(harmless) ? quoted(harmless) : harmless
}

/** The same, in quotes whatever it holds. */
export const quotedCsvCell = (text: string): string => quoted(disarmed(text))
