/**
 * What may happen to one message on one channel. The API refuses what is not here and the workbench shows a button for what is.
 *
 * `waiting` for its first try · `sending` taken by a worker · `failed` and to be tried again · `sent` taken over by the service · `dead` after its
 * last try · `discarded` by an officer · `dropped` because it no longer held when its turn came.
 */
export const DELIVERY_STATES = {
  waiting: ['take', 'drop'],
  sending: ['sent', 'fail', 'give-up', 'drop'],
  failed: ['take', 'drop', 'retry', 'discard'],
  sent: [],
  dead: ['retry', 'discard'],
  discarded: [],
  dropped: [],
} as const satisfies Record<string, readonly string[]>

export type DeliveryState = keyof typeof DELIVERY_STATES
export type DeliveryStep = 'spread' | (typeof DELIVERY_STATES)[DeliveryState][number]
export const STATE_NAMES = Object.keys(DELIVERY_STATES) as DeliveryState[]

/** What an officer may do about a delivery. */
export const DELIVERY_COMMANDS = ['retry', 'discard'] as const

export const mayFollow = (state: DeliveryState, step: DeliveryStep): boolean =>
  (DELIVERY_STATES[state] as readonly string[]).includes(step)
