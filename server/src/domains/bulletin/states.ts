/** Where a bulletin stands, and what may then be done with it. */
export const BULLETIN_STATES = {
  /** 拟稿. */
  draft: ['edit', 'refresh', 'submit', 'discard'],
  /** 送审: read by somebody else, who signs it or sends it back. */
  submitted: ['return', 'issue'],
  /** 已印发: has its number; text and figures never change again. */
  issued: ['replace', 'withdraw'],
  /** 已替换: a new version is in force. */
  replaced: [],
  /** 已撤回, with the reason. */
  withdrawn: [],
  /** 已作废: a draft that never was issued. */
  discarded: [],
} as const satisfies Record<string, readonly string[]>

export type BulletinState = keyof typeof BULLETIN_STATES
export const BULLETIN_STATE_NAMES = Object.keys(BULLETIN_STATES) as [BulletinState, ...BulletinState[]]
export type BulletinVerb = (typeof BULLETIN_STATES)[BulletinState][number]

/** In which states other offices may read a bulletin that was sent to them. */
export const ISSUED_STATES = ['issued', 'replaced', 'withdrawn'] as const satisfies readonly BulletinState[]
