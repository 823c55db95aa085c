/**
 * The transition table of the procedure: in each phase, the commands that may be given. The API refuses what is not here and
 * the workbench shows a button for what is; whether a certain person may give the command is `policy.ts`.
 */
export const STATES = {
  /** 登记: in the register of the receiving office, which must route it or tell the petitioner (Art. 22, 23). */
  registered: [
    'classify',
    'transfer',
    'assign',
    'accept',
    'decline',
    'separate',
    'decideCompetence',
    'handOver',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 转送、交办: with another office, which tells the petitioner in 15 days or objects in 5 working days (Art. 23(3)). */
  routed: [
    'classify',
    'transfer',
    'assign',
    'accept',
    'decline',
    'object',
    'separate',
    'decideCompetence',
    'handOver',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 异议: the sender verifies whether the office is right that the matter is not its own (Art. 23(3), 24). */
  objected: [
    'upholdObjection',
    'rejectObjection',
    'decideCompetence',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 受理: being handled (Art. 29-34). */
  accepted: [
    'classify',
    'handle',
    'hearing',
    'mediate',
    'extend',
    'answer',
    'direct',
    'conclude',
    'separate',
    'decideCompetence',
    'handOver',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 导入其他程序: told which procedure of law applies (Art. 31(1)-(4)). */
  directed: [
    'conclude',
    'rate',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'succeed',
    'changeWishes',
  ],
  /** 答复: the written answer exists and must reach the petitioner (Art. 32). */
  answered: [
    'dispatch',
    'recordReturn',
    'deliver',
    'conclude',
    'succeed',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 送达: the petitioner has the answer; the window for review runs (Art. 35). */
  delivered: [
    'requestReview',
    'refuseReview',
    'mediate',
    'execute',
    'conclude',
    'rate',
    'succeed',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 复查: the office one level up reviews (Art. 35). */
  'in-review': [
    'formPanel',
    'review',
    'hearing',
    'mediate',
    'execute',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'recuse',
    'changeWishes',
  ],
  reviewed: [
    'dispatch',
    'recordReturn',
    'deliver',
    'execute',
    'conclude',
    'succeed',
    'addMaterial',
    'supervise',
    'replySupervision',
    'recuse',
    'changeWishes',
  ],
  'review-delivered': [
    'requestSecondReview',
    'refuseReview',
    'mediate',
    'execute',
    'conclude',
    'rate',
    'succeed',
    'addMaterial',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'recuse',
    'changeWishes',
  ],
  /** 复核: the last instance (Art. 36). */
  'in-second-review': [
    'formPanel',
    'secondReview',
    'hearing',
    'mediate',
    'execute',
    'succeed',
    'withdraw',
    'addMaterial',
    'supervise',
    'replySupervision',
    'recuse',
    'changeWishes',
  ],
  'second-reviewed': [
    'dispatch',
    'recordReturn',
    'deliver',
    'execute',
    'conclude',
    'succeed',
    'supervise',
    'replySupervision',
    'recuse',
    'changeWishes',
  ],
  /** The procedure is exhausted: the same facts and reasons are not accepted again; the duty to help goes on (Art. 36, 37). */
  final: [
    'execute',
    'conclude',
    'rate',
    'mediate',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'handle',
    'succeed',
    'recuse',
    'changeWishes',
  ],
  /** 办结: closed; a review may still be asked for inside its window, and what was promised is still executed. */
  concluded: [
    'requestReview',
    'requestSecondReview',
    'refuseReview',
    'execute',
    'rate',
    'supervise',
    'replySupervision',
    'link',
    'unlink',
    'succeed',
    'changeWishes',
  ],
  /** 不予受理: told that, and why, and where to go. */
  declined: ['rate', 'supervise', 'replySupervision', 'link', 'unlink', 'changeWishes'],
  /** 诉访分离: with the judicial organs (Art. 28(2), 22). */
  separated: ['rate', 'supervise', 'replySupervision', 'link', 'unlink', 'changeWishes'],
  withdrawn: ['rate', 'link', 'unlink', 'changeWishes'],
  /** 待接收: copied here from another region; the office takes it up, or sends it back while an objection is open (Art. 23(3)). */
  arriving: ['takeUp', 'sendBack', 'withdraw', 'addMaterial', 'changeWishes', 'recuse'],
  /** 已移送: closed here; its copy in another region goes on. */
  'handed-over': ['link', 'unlink'],
  /** 已退回: closed here; the source goes on. */
  'sent-back': ['link', 'unlink'],
} as const satisfies Record<string, readonly string[]>

export type Phase = keyof typeof STATES
export type CommandName = 'register' | (typeof STATES)[Phase][number]
export const PHASES = Object.keys(STATES) as Phase[]

/** Phases in which the procedure has ended; what remains is rating, execution and the windows the law leaves open. */
export const CLOSED_PHASES = [
  'concluded',
  'declined',
  'separated',
  'withdrawn',
  'handed-over',
  'sent-back',
] as const satisfies readonly Phase[]

export const isClosed = (phase: Phase): boolean => (CLOSED_PHASES as readonly Phase[]).includes(phase)

/** The commands that the table leaves open in a phase. */
export const commandsIn = (phase: Phase): readonly CommandName[] => STATES[phase]

export const isOpenIn = (phase: Phase, command: CommandName): boolean => commandsIn(phase).includes(command)

/** The phases in which a command may be given. */
export const phasesWith = (command: CommandName): readonly Phase[] => PHASES.filter((phase) => isOpenIn(phase, command))
