/** Of a case, whether supervision goes on, and the steps that may then be taken. */
export const CASE_STATES = {
  /** 督办中: the supervising office acts until the cause is gone or it has done what there is to do. */
  open: ['remind', 'letter', 'visit', 'advise', 'talk', 'list', 'delist', 'close'],
  /** 已结束: closed by itself or by hand; advice that was given is still answered. */
  closed: [],
} as const satisfies Record<string, readonly string[]>

export type CaseState = keyof typeof CASE_STATES
export type CaseVerb = (typeof CASE_STATES)[CaseState][number]

export const CASE_VERBS: readonly CaseVerb[] = CASE_STATES.open
