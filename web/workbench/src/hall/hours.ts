import type { Hall } from './queries.ts'

type Span = { from: string; to: string }
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'makeUp'] as const

/** `09:00-12:00 14:00-17:00` as spans; undefined when it is written otherwise. */
export function readHours(text: string): Span[] | undefined {
  const parts = text
    .normalize('NFKC')
    .trim()
    .split(/[\s,;、]+/)
    .filter((part) => part !== '')
  const spans = parts.map((part) => /^(\d{1,2}:\d{2})\s*[-–—~]\s*(\d{1,2}:\d{2})$/.exec(part))
  if (spans.includes(null)) return undefined
  return spans.map((found) => ({ from: (found?.[1] ?? '').padStart(5, '0'), to: (found?.[2] ?? '').padStart(5, '0') }))
}

export const writtenHours = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join(' ')

export type Terms = NonNullable<Hall['terms']>
