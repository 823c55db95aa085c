/** Of a hearing, what may be done with it in each state: one table for the API and the workbench. */
export const HEARING_STATES = {
  /** 已通知: day and place are set and the participants have the notice. */
  announced: ['change', 'hold', 'cancel'],
  /** 已举行: the record is part of the matter. */
  held: ['publish', 'withdraw'],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export type HearingState = keyof typeof HEARING_STATES
export type HearingVerb = (typeof HEARING_STATES)[HearingState][number]

export const isOpenFor = (state: HearingState, verb: HearingVerb): boolean =>
  (HEARING_STATES[state] as readonly HearingVerb[]).includes(verb)

/** In which stage of its matter a hearing is held (Art. 31(6), 36(2)). */
export const HEARING_STAGES = ['handling', 'review', 'second-review'] as const
export type HearingStage = (typeof HEARING_STAGES)[number]
