/** What may be done with a publication, by its state. */
export const PUBLICATION_STATES = {
  /** 待核: proposed, with what is to be taken out; a second person looks at it. */
  proposed: ['propose', 'check', 'sendBack', 'withdraw'],
  /** 退回: to be made fit anew. */
  'sent-back': ['propose', 'withdraw'],
  /** 已核: a second person found it fit. */
  checked: ['publish', 'sendBack', 'withdraw'],
  /** 已公开: everybody may read it. */
  published: ['withdraw'],
  /** 已撤下: nobody may; it can be proposed anew. */
  withdrawn: ['propose'],
} as const satisfies Record<string, readonly string[]>

export type PublicationState = keyof typeof PUBLICATION_STATES
export type PublicationVerb = (typeof PUBLICATION_STATES)[PublicationState][number]
export const STATE_NAMES = Object.keys(PUBLICATION_STATES) as [PublicationState, ...PublicationState[]]
