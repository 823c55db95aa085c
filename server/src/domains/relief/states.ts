/** Of an application for relief, where it stands and the steps that may then be taken. */
export const RELIEF_STATES = {
  /** 已申请: waits for somebody else's assessment. */
  applied: ['assess', 'withdraw'],
  /** 已评估: waits for the decision of whoever has the authority for the amount. */
  assessed: ['decide', 'withdraw'],
  /** 同意救助: wholly or partly, and not yet paid in full. */
  granted: ['tell', 'pay', 'refund'],
  /** 不予救助: the reasons are told to the petitioner. */
  refused: ['tell'],
  /** 已支付: all that was granted. */
  paid: ['tell', 'refund'],
  /** 已撤回. */
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export type ReliefState = keyof typeof RELIEF_STATES
export type ReliefVerb = (typeof RELIEF_STATES)[ReliefState][number]

export const RELIEF_VERBS: readonly ReliefVerb[] = ['assess', 'decide', 'tell', 'pay', 'refund', 'withdraw']
