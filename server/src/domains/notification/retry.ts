import type { Instant } from '../../platform/time/index.ts'

const MINUTE = 60_000
/** How long a message rests after each failed try, in minutes; after the last it is dead. In sum two days: a weekend without a mail server. */
const RESTS = [1, 5, 15, 60, 180, 720, 1440] as const

/** What becomes of a message after a failed try. */
export type AfterFailure = { state: 'failed'; nextAt: Instant } | { state: 'dead' }

/** @param tries how many there have been, this one included */
export function afterFailure(tries: number, failure: { permanent: boolean }, now: Instant): AfterFailure {
  const rest = RESTS[tries - 1]
  if (failure.permanent || rest === undefined) return { state: 'dead' }
  return { state: 'failed', nextAt: new Date(Date.parse(now) + rest * MINUTE).toISOString() }
}

/** Why a message was not delivered; the last five are found before anything is sent. */
export const DELIVERY_FAILURES = [
  'unreachable',
  'timed-out',
  'busy',
  'not-authorised',
  'service-fault',
  'refused-address',
  'refused-message',
  'no-carrier',
  'no-address',
  'not-wanted',
  'settled',
  'unreadable',
] as const
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number]
