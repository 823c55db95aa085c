import type { Statement } from '../../platform/db/index.ts'
import { defineNotice, notified, settled, toOffice, type About, type Notice } from '../notification/index.ts'
import { aboutMatter, type Matter } from '../matter/index.ts'
import type { CaseStep, SupervisionCase } from './case.ts'
import { messages } from './messages/index.ts'
import type { AdviceRow, BatchRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const { notices: en } = messages.en

/** Every message of supervision is for staff, and may say by when. */
const notice = (name: keyof typeof zh): Notice<'due' | 'left'> =>
  defineNotice(`supervision.${name}`, {
    readers: 'staff',
    name: { zh: zh[name].name, en: en[name].name },
    values: ['due', 'left'],
    zh: { subject: zh[name].subject, text: zh[name].text },
    en: { subject: en[name].subject, text: en[name].text },
  })

const REMINDED = notice('reminded')
const BATCH = notice('batch')
const ADVICE = notice('advice')
const ANSWERED = notice('advice-answered')
const TALKED = notice('talked')
const LISTED = notice('listed')
export const REPLY_NEAR = notice('reply-near')
export const REPLY_TODAY = notice('reply-today')
export const REPLY_OVERDUE = notice('reply-overdue')

/** Who of an office sees to what a supervisor asks of it. */
export const toAddressee = (office: string) => toOffice(office, ['handler', 'head'])

/** A case is called by the number of its matter, and is as silent as that. */
export const aboutCase = ({ regionId, id }: Pick<SupervisionCase, 'regionId' | 'id'>, matter: Matter): About => ({
  ...aboutMatter(matter),
  of: 'supervision',
  regionId,
  id,
})

/** Advice is called by its own number: the office that gets it may have no part in the matter. */
export const aboutAdvice = (
  { region_id: regionId, id, number }: Pick<AdviceRow, 'region_id' | 'id' | 'number'>,
  matter: Matter | null,
): About => ({
  of: 'supervision-advice',
  regionId,
  id,
  number,
  confidential: matter !== null && aboutMatter(matter).confidential,
})

/** What a step in a case tells the office that is supervised; what it still owes, once it owes less. */
export function caseNotices(matter: Matter, after: SupervisionCase, step: CaseStep): readonly Statement[] {
  const about = aboutCase(after, matter)
  const to = toAddressee(after.office)
  const once = String(step.seq)
  const values = (due = '') => ({ due, left: '' })
  switch (step.type) {
    case 'reminded':
      return step.data.batch === null ? notified({ notice: REMINDED, about, to, once, values: values() }) : []
    case 'talked':
      return notified({ notice: TALKED, about, to, once, values: values() })
    case 'listed':
      return notified({ notice: LISTED, about, to, once, values: values(step.data.until) })
    case 'closed':
    case 'passed-on':
    case 'closed-itself':
      return [settled(about, [])]
    case 'opened':
    // The matter itself tells of letters, whoever gave them, and reminds of them.
    case 'letter-sent':
    case 'letter-answered':
    case 'visited':
    case 'advised':
    case 'advice-answered':
    case 'delisted':
      return []
  }
}

/** Tells the office that got advice, until it has answered. */
export const adviceNotices = (row: AdviceRow, matter: Matter | null): readonly Statement[] =>
  notified({
    notice: ADVICE,
    about: aboutAdvice(row, matter),
    to: toAddressee(row.to_office),
    concerns: `advice:${row.id}`,
    values: { due: row.reply_by, left: '' },
  })

/** Tells the office that gave advice that it was answered, and reminds of it no more. */
export const answerNotices = (row: AdviceRow, matter: Matter | null): readonly Statement[] => [
  ...notified({
    notice: ANSWERED,
    about: aboutAdvice(row, matter),
    to: toOffice(row.from_office, ['supervisor', 'head']),
    values: { due: '', left: '' },
  }),
  settled(aboutAdvice(row, matter), []),
]

/** A reminder of many cases at once names none of them. */
export const batchNotices = ({ region_id: regionId, id, number, office_id: office }: BatchRow): readonly Statement[] =>
  notified({
    notice: BATCH,
    about: { of: 'supervision-batch', regionId, id, number, confidential: false },
    to: toAddressee(office),
    values: { due: '', left: '' },
  })
