/**
 * What may be done with an item in each state. The one table for server and workbench. `register` is both: a new matter, or linking to one
 * that exists. `take` and `recall` answer a forwarding: the other office takes the item in under a number of its own, or the first takes it back.
 */
export const MAIL_STATES = {
  received: ['open', 'correct', 'scan', 'forward', 'return', 'setAside'],
  opened: ['register', 'correct', 'scan', 'forward', 'return', 'setAside'],
  forwarded: ['recall', 'take'],
  taken: [],
  registered: ['release'],
  returned: ['resume'],
  'set-aside': ['resume'],
} as const satisfies Record<string, readonly string[]>

export type MailState = keyof typeof MAIL_STATES
export type MailVerb = (typeof MAIL_STATES)[MailState][number]

/** Received and not yet disposed of: the worklist, which Art. 22 gives 15 days. */
export const PENDING_STATES = ['received', 'opened'] as const satisfies readonly MailState[]

export const verbsIn = (state: MailState): readonly MailVerb[] => MAIL_STATES[state]
