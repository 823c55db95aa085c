/** The words that the layout itself prints. */
export interface DocumentMessages {
  copies: string
  colon: string
  separator: string
  stop: string
  noteBrackets: readonly [string, string]
  number: string
  code: string
  next: string
  keep: string
  scan: string
  issued: (date: string) => string
  /** Before the characters that no font has. */
  missing: string
}
