/** Of a meeting, what may be done with it in each state: one table for the API and the workbench. */
export const MEETING_STATES = {
  /** 筹备: time, place and offices are set, the agenda grows. */
  planned: ['change', 'announce', 'list', 'unlist', 'order', 'attend', 'cancel'],
  /** 已通知: the offices know, and name who comes. */
  announced: ['change', 'hold', 'list', 'unlist', 'order', 'attend', 'cancel'],
  /** 已召开: what was resolved is written down item by item. */
  held: ['attend', 'list', 'order', 'resolve', 'decide', 'settle', 'minute'],
  /** 已印发纪要: the minutes have their number and do not change. */
  minuted: ['close'],
  closed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export type MeetingState = keyof typeof MEETING_STATES
export type MeetingVerb = (typeof MEETING_STATES)[MeetingState][number]

export const isOpenFor = (state: MeetingState, verb: MeetingVerb): boolean =>
  (MEETING_STATES[state] as readonly MeetingVerb[]).includes(verb)

export const ITEM_KINDS = ['matter', 'theme', 'competence'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const ITEM_STATES = ['proposed', 'listed', 'resolved', 'deferred'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** Papers are added while the meeting that takes the item up is still to come, or none has been set. */
export const takesPapers = (item: ItemState, meeting: MeetingState | null): boolean =>
  (item === 'proposed' || item === 'listed') && (meeting === null || meeting === 'planned' || meeting === 'announced')

export const ATTENDANCES = ['invited', 'confirmed', 'attended', 'absent'] as const
export type AttendanceStatus = (typeof ATTENDANCES)[number]

/** A decision is open until its office reports it done and the conference confirms that. */
export const DECISION_STATES = ['open', 'reported', 'done'] as const
export type DecisionState = (typeof DECISION_STATES)[number]
