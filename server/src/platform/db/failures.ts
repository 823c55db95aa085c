const UNIQUE_VIOLATION = '23505'
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const TRANSACTION_ABORTED = '25P02'
/** A text with NUL, in a text column and inside JSON. */
const UNSTORABLE_TEXT: ReadonlySet<unknown> = new Set(['22021', '22P05'])

function fieldOf(error: unknown, name: 'code' | 'constraint'): string | undefined {
  if (!(error instanceof Error) || !(name in error)) return undefined
  const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** True when a statement met a row that is already there; name the constraint to ask for that one only. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (fieldOf(error, 'code') !== UNIQUE_VIOLATION) return false
  return constraint === undefined || fieldOf(error, 'constraint') === constraint
}

/** True when the same transaction may succeed if it runs again: a serialization failure or a deadlock. */
export function isWorthRepeating(error: unknown): boolean {
  const code = fieldOf(error, 'code')
  return code === SERIALIZATION_FAILURE || code === DEADLOCK
}

/** True when a statement failed only because one before it had. */
export const isAborted = (error: unknown): boolean => fieldOf(error, 'code') === TRANSACTION_ABORTED

/** True when a text holds a character that PostgreSQL cannot keep or compare: what was sent is wrong, not the server. */
export const isUnstorableText = (error: unknown): boolean => UNSTORABLE_TEXT.has(fieldOf(error, 'code'))
