/** What may be done with a topic in each state. Whether it takes suggestions follows from its days, too: `periodOf`. */
export const TOPIC_STATES = {
  draft: ['edit', 'publish'],
  published: ['extend', 'close', 'themes'],
  closed: ['themes', 'report'],
  reported: ['report'],
} as const satisfies Record<string, readonly string[]>
export type TopicState = keyof typeof TOPIC_STATES
export type TopicVerb = (typeof TOPIC_STATES)[TopicState][number]

/** Where a published topic stands on a day: announced before its first, open until its last, closed after it. */
export const PERIODS = ['draft', 'announced', 'open', 'closed', 'reported'] as const
export type Period = (typeof PERIODS)[number]

/** 采纳 · 部分采纳 · 留作参考 · 不采纳, each with reasons. */
export const DECISIONS = ['adopted', 'partly', 'kept', 'not-adopted'] as const
export type DecisionKind = (typeof DECISIONS)[number]

/** Whose outcome is of use to the public beyond who wrote it. */
export const REWARDED: readonly DecisionKind[] = ['adopted', 'partly']
