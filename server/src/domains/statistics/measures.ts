import type { LimitId } from '../calendar/index.ts'
import { phasesWith } from '../matter/index.ts'
import { all, any, by, type Condition, given, is, not, past, repeated, runs, within, young } from './condition.ts'
import type { Counting, Measure, Summed } from './measure.ts'

/** Why something is left out of a denominator. It always stands beside the figure. */
export const EXCLUSIONS = [
  'notYetDue',
  'lapsed',
  'unrecorded',
  'noticeNotOwed',
  'undecided',
  'notSupported',
  'unrated',
  'notYetRateable',
  'notConcluded',
  'handedOver',
  'repeat',
  'windowOpen',
] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export const MEASURE_IDS = [
  'received',
  'people',
  'open',
  'overdue',
  'limits',
  'transferred',
  'assigned',
  'hearings',
  'objections',
  'extensions',
  'urged',
  'routedInTime',
  'toldInTime',
  'onTimeConclusion',
  'answeredIn60Days',
  'reviewedInTime',
  'secondReviewedInTime',
  'concluded',
  'supported',
  'executed',
  'confirmed',
  'solvedFirstTime',
  'reviewAsked',
  'reviewOverturned',
  'ratedPetitionOffice',
  'ratedHandlingOffice',
  'satisfiedPetitionOffice',
  'satisfiedHandlingOffice',
  'firstForOffice',
  'firstAnywhere',
  'repeatForOffice',
  'repeatAnywhere',
  'groupVisits',
] as const
export type MeasureId = (typeof MEASURE_IDS)[number]

const EVERY: Condition = { kind: 'all', of: [] }
const matters = (where: Condition = EVERY): Counting => ({ of: 'matters', where })
const limits = (where: Condition): Counting => ({ of: 'limits', where })
const EVERY_MATTER = matters()

type Definition = Omit<Measure, 'id'>

const count = (numerator: Counting, article = ''): Definition => ({
  article,
  numerator,
  denominator: null,
  excluded: {},
})
const sum = (column: Summed, article = ''): Definition => count({ of: 'matters', where: EVERY, sum: column }, article)
const share = (
  numerator: Condition,
  denominator: Condition,
  excluded: Readonly<Partial<Record<Exclusion, Condition>>> = {},
  article = '',
): Definition => ({
  article,
  numerator: matters(all(denominator, numerator)),
  denominator: matters(denominator),
  excluded: Object.fromEntries(Object.entries(excluded).map(([reason, where]) => [reason, matters(where)])),
})

/** The states of a clock on the day of which is counted: each clock is in exactly one. */
const UNRECORDED = is('unrecorded', true)
const MET = all(is('ended', 'met'), not(UNRECORDED), by('ended_on', 'due_on'))
const MISSED = all(is('ended', 'met'), not(UNRECORDED), not(by('ended_on', 'due_on')))
const LAPSED = all(given('ended'), not(is('ended', 'met')))
const OVERDUE = all(not(given('ended')), past('due_on'))
const RUNNING = all(not(given('ended')), not(past('due_on')))
export const LIMIT_STATES = {
  met: MET,
  missed: MISSED,
  overdue: OVERDUE,
  running: RUNNING,
  lapsed: LAPSED,
  unrecorded: all(is('ended', 'met'), UNRECORDED),
} as const

/** Done in time, of those done and those overdue. What still runs is not due yet; what lapsed is not owed any more. */
function inTime(article: string, ids: readonly LimitId[], excluded: Definition['excluded'] = {}): Definition {
  const ofThese = (where: Condition): Counting => limits(all(is('limit_id', ...ids), where))
  return {
    article,
    numerator: ofThese(MET),
    denominator: ofThese(any(MET, MISSED, OVERDUE)),
    excluded: {
      notYetDue: ofThese(RUNNING),
      lapsed: ofThese(LAPSED),
      unrecorded: ofThese(LIMIT_STATES.unrecorded),
      ...excluded,
    },
  }
}

const RATEABLE = is('phase', ...phasesWith('rate'))
const GOOD = ['satisfied', 'mostly-satisfied']
const MAY_RATE_PETITION_OFFICE = any(given('rating_petition_office'), RATEABLE)
const MAY_RATE_HANDLING_OFFICE = any(given('rating_handling_office'), all(RATEABLE, given('lead')))
const rated = (column: 'rating_petition_office' | 'rating_handling_office', mayBe: Condition): Definition =>
  share(given(column), mayBe, { notYetRateable: not(mayBe) }, '21(2)')
const satisfied = (column: 'rating_petition_office' | 'rating_handling_office', mayBe: Condition): Definition =>
  share(is(column, ...GOOD), given(column), { unrated: all(mayBe, not(given(column))) }, '21(2)')

/** Gone to another region, out of sight of whoever counts: how it ends there is not known here. */
const HANDED_OVER = is('phase', 'handed-over')
const SUPPORTED = is('outcome', 'supported')
const EXECUTED = all(SUPPORTED, given('executed_on'))
const FIRST_CLOSED = all(is('first_anywhere', true), given('concluded_on'))
const IN_60_DAYS = all(given('answered_on'), within('received_on', 'answered_on', 60))
const GONE_UNANSWERED = all(not(given('answered_on')), HANDED_OVER)
const YOUNG_UNANSWERED = all(not(given('answered_on')), not(HANDED_OVER), young('received_on', 60))

/** Every figure that the register can give. Concluded, supported, executed and confirmed are four facts and stay apart. */
const DEFINITIONS: Readonly<Record<MeasureId, Definition>> = {
  received: count(EVERY_MATTER, '41'),
  people: sum('people_count', '20(3)'),
  open: count(matters(is('is_open', true))),
  overdue: count(limits(all(is('is_choice', false), OVERDUE)), '40'),
  limits: count(limits(is('is_choice', false))),
  transferred: sum('transfers', '22, 41'),
  assigned: sum('assignments', '22, 41'),
  hearings: sum('hearings', '36(2)'),
  objections: sum('objections', '23(3)'),
  extensions: sum('extensions', '34'),
  urged: sum('letters', '40, 41'),
  routedInTime: inTime('22', ['route']),
  toldInTime: inTime('23', ['notify-direct', 'notify-routed'], {
    noticeNotOwed: matters(all(given('accepted_on'), is('notice_owed', false))),
  }),
  onTimeConclusion: inTime('34', ['handle']),
  answeredIn60Days: share(
    IN_60_DAYS,
    not(any(YOUNG_UNANSWERED, GONE_UNANSWERED)),
    { notYetDue: YOUNG_UNANSWERED, handedOver: GONE_UNANSWERED },
    '34',
  ),
  reviewedInTime: inTime('35', ['review']),
  secondReviewedInTime: inTime('36', ['second-review']),
  concluded: share(given('concluded_on'), not(HANDED_OVER), { handedOver: HANDED_OVER }),
  supported: share(SUPPORTED, given('outcome'), { undecided: not(given('outcome')) }, '32'),
  executed: share(given('executed_on'), SUPPORTED, { notSupported: not(SUPPORTED) }, '32(2)'),
  confirmed: share(
    is('rating_handling_office', ...GOOD),
    all(EXECUTED, given('rating_handling_office')),
    { unrated: all(EXECUTED, not(given('rating_handling_office'))) },
    '21(2)',
  ),
  solvedFirstTime: share(
    all(not(given('review_requested_on')), not(repeated)),
    all(FIRST_CLOSED, not(runs('ask-review'))),
    {
      windowOpen: all(FIRST_CLOSED, runs('ask-review')),
      repeat: is('first_anywhere', false),
      notConcluded: all(is('first_anywhere', true), not(given('concluded_on'))),
    },
    '35',
  ),
  reviewAsked: share(given('review_requested_on'), given('outcome'), { undecided: not(given('outcome')) }, '35'),
  reviewOverturned: share(
    is('review_result', 'changed', 'revoked', 'sent-back'),
    given('review_result'),
    { notYetDue: all(given('review_requested_on'), not(given('review_result'))) },
    '35',
  ),
  ratedPetitionOffice: rated('rating_petition_office', MAY_RATE_PETITION_OFFICE),
  ratedHandlingOffice: rated('rating_handling_office', MAY_RATE_HANDLING_OFFICE),
  satisfiedPetitionOffice: satisfied('rating_petition_office', MAY_RATE_PETITION_OFFICE),
  satisfiedHandlingOffice: satisfied('rating_handling_office', MAY_RATE_HANDLING_OFFICE),
  firstForOffice: share(is('first_for_office', true), EVERY),
  firstAnywhere: share(is('first_anywhere', true), EVERY),
  repeatForOffice: share(is('first_for_office', false), EVERY),
  repeatAnywhere: share(is('first_anywhere', false), EVERY),
  groupVisits: share(is('joint', true), is('channel', 'visit'), {}, '20(3)'),
}

/** The catalogue in its order. Names and formulas in words stand in `messages`. */
export const MEASURES: readonly Measure[] = MEASURE_IDS.map((id) => ({ id, ...DEFINITIONS[id] }))

export const measureOf = (id: MeasureId): Measure => ({ id, ...DEFINITIONS[id] })
