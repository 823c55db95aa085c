import type { Statement } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { Calendar } from '../calendar/index.ts'
import {
  defineNotice,
  notified,
  settled,
  toOffice,
  warningOn,
  warningRuleOf,
  workingDaysLeft,
  type About,
  type Notice,
  type OfficeWarningRule,
} from '../notification/index.ts'
import { messages } from './messages/index.ts'
import type { DecisionRow, MeetingRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const { notices: en } = messages.en

/** Every message of the conference is for staff of an office: when and where a meeting is, by when something is due. */
const notice = <const Value extends string>(name: keyof typeof zh, ...values: readonly Value[]): Notice<Value> =>
  defineNotice(`conference.${name}`, {
    readers: 'staff',
    values,
    name: { zh: zh[name].name, en: en[name].name },
    zh: { subject: zh[name].subject, text: zh[name].text },
    en: { subject: en[name].subject, text: en[name].text },
  })

const MEETING = {
  invited: notice('invited', 'on', 'time', 'place'),
  moved: notice('moved', 'on', 'time', 'place'),
  cancelled: notice('cancelled', 'on', 'time', 'place'),
}
const DECIDED = notice('decided', 'due')
const SENT_BACK = notice('sent-back', 'due')
const REPORTED = notice('reported', 'due')
const NEAR = notice('decision-near', 'due', 'left')
const TODAY = notice('decision-today', 'due', 'left')
const OVERDUE = notice('decision-overdue', 'due', 'left')

const toMember = (office: string) => toOffice(office, ['handler', 'head'])
const toConvener = (office: string) => toOffice(office, ['supervisor', 'handler', 'head'])
/** The duty that reminders of a decision speak of. */
const DUTY = 'carry-out'

const aboutMeeting = ({ region_id: regionId, id, notice_number: number }: MeetingRow): About => ({
  of: 'conference',
  regionId,
  id,
  number,
  confidential: false,
})

/** A decision is called by the number of the notice of its meeting; what it is about is read on its page. */
const aboutDecision = (row: DecisionRow, meeting: Pick<MeetingRow, 'notice_number'>): About => ({
  of: 'conference-decision',
  regionId: row.region_id,
  id: row.id,
  number: meeting.notice_number,
  confidential: false,
})

/** Tells offices of a meeting: that they are invited, that it has moved, that it is cancelled. */
export const meetingNotices = (
  what: keyof typeof MEETING,
  row: MeetingRow,
  offices: readonly string[],
): readonly Statement[] =>
  notified({
    notice: MEETING[what],
    about: aboutMeeting(row),
    to: offices.map(toMember),
    once: String(row.version),
    values: { on: row.on_date, time: row.at_time, place: row.place },
  })

/** Tells the lead and the assisting offices of a decision that it is theirs to carry out. */
export const decisionNotices = (row: DecisionRow, meeting: MeetingRow): readonly Statement[] =>
  notified({
    notice: DECIDED,
    about: aboutDecision(row, meeting),
    to: [row.lead_id, ...row.assisting].map(toMember),
    concerns: DUTY,
    values: { due: row.due_on },
  })

/** What a step of the follow-up tells: the conveners of a report, the offices of what comes back; whoever is done is reminded no more. */
export function followUpNotices(
  step: 'reported' | 'sent-back' | 'confirmed',
  row: DecisionRow,
  meeting: MeetingRow,
): readonly Statement[] {
  const about = aboutDecision(row, meeting)
  const once = String(row.version)
  const values = { due: row.due_on }
  switch (step) {
    case 'reported':
      return [...notified({ notice: REPORTED, about, to: toConvener(row.office_id), once, values }), settled(about, [])]
    case 'sent-back':
      return notified({
        notice: SENT_BACK,
        about,
        to: [row.lead_id, ...row.assisting].map(toMember),
        once,
        concerns: DUTY,
        values,
      })
    case 'confirmed':
      return [settled(about, [])]
  }
}

/** What is to be said today of a decision that is open, by the rule of each office that owes it. */
export function decisionWarnings(
  { row, meeting, decidedOn }: { row: DecisionRow; meeting: MeetingRow; decidedOn: LocalDate },
  { today, calendar, rules }: { today: LocalDate; calendar: Calendar; rules: readonly OfficeWarningRule[] },
): readonly Statement[] {
  return [row.lead_id, ...row.assisting].flatMap((office) => {
    const rule = warningRuleOf(rules, office, today)
    const warning = warningOn(today, { startedOn: decidedOn, dueOn: row.due_on, duty: true }, rule, calendar)
    if (!warning) return []
    const { lead } = warning
    return notified({
      notice: lead === 'overdue' ? OVERDUE : lead === 0 ? TODAY : NEAR,
      about: aboutDecision(row, meeting),
      to: toMember(office),
      // A decision that came back is reminded of afresh.
      once: `${row.version}:${row.due_on}:${lead}`,
      concerns: DUTY,
      values: { due: row.due_on, left: String(workingDaysLeft(today, row.due_on, calendar)) },
    })
  })
}
