/** The rules of a year: written, signed by the head, and replaced when a later edition is signed. */
export const SCHEME_STATES = ['draft', 'in-force', 'replaced'] as const
export type SchemeState = (typeof SCHEME_STATES)[number]

/** One assessment: computed, announced to the offices, final once nothing can be or is contested, published. */
export const ROUND_STATES = ['computed', 'announced', 'final', 'published'] as const
export type RoundState = (typeof ROUND_STATES)[number]

export const APPEAL_STATES = ['open', 'upheld', 'rejected'] as const
export type AppealState = (typeof APPEAL_STATES)[number]

/** What can be done next with an assessment. */
export const ROUND_STEPS = {
  computed: ['mark', 'announce'],
  announced: ['appeal', 'decide', 'finish'],
  final: ['publish'],
  published: [],
} as const satisfies Readonly<Record<RoundState, readonly string[]>>
export type RoundStep = (typeof ROUND_STEPS)[RoundState][number]

export const isOpenStep = (state: RoundState, step: RoundStep): boolean =>
  (ROUND_STEPS[state] as readonly string[]).includes(step)
