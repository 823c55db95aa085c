/** What may be done with a fault in each state. One that was registered in error is withdrawn, never deleted. */
export const FAULT_STATES = {
  open: ['remark', 'fix', 'withdraw'],
  fixed: ['remark', 'reopen', 'withdraw'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>
export type FaultState = keyof typeof FAULT_STATES
export type FaultVerb = (typeof FAULT_STATES)[FaultState][number]

/** 一般 · 严重 · 重大. */
export const SEVERITIES = ['minor', 'serious', 'major'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What is refreshed: figures, open data, what is published, the lists of the register. */
export const REFRESHED = ['statistics', 'open-data', 'published', 'lists'] as const
export type Refreshed = (typeof REFRESHED)[number]
