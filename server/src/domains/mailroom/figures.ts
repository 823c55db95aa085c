import type { MailState } from './states.ts'

/** How many items of a period came to what; every item is in exactly one of them. */
export type MailCounts = Readonly<Record<MailState, number>>

/**
 * 录入率, the part of letters: what is in the register of matters, of what the mail room received. What went on to another office counts there,
 * what was returned or is no petition is no letter to register; both are told beside the figure, never silently left out.
 */
export interface ReceivedAndRegistered {
  received: number
  /** `received` without those passed on, returned and set aside: the denominator. */
  toRegister: number
  registered: number
  pending: number
  forwarded: number
  returned: number
  setAside: number
}

export function receivedAndRegistered(counts: MailCounts): ReceivedAndRegistered {
  const forwarded = counts.forwarded + counts.taken
  const pending = counts.received + counts.opened
  const toRegister = pending + counts.registered
  return {
    received: toRegister + forwarded + counts.returned + counts['set-aside'],
    toRegister,
    registered: counts.registered,
    pending,
    forwarded,
    returned: counts.returned,
    setAside: counts['set-aside'],
  }
}
