import { yearOf, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import type { MatterContext } from '../matter/index.ts'
import {
  defineNotice,
  findWarningRules,
  notified,
  putIntoOutbox,
  toOffice,
  type About,
  type Subject,
  warningOn,
  warningRuleOf,
  workingDaysLeft,
} from '../notification/index.ts'
import { MESSAGES } from './messages/index.ts'
import { findRules, getSubject } from './reader.ts'
import { findRecords, findWatched } from './record-reader.ts'
import { checkpointsIn, rulesOn } from './rules.ts'
import type { SubjectRow } from './tables.ts'

const notice = (name: 'near' | 'overdue') =>
  defineNotice(`performance.checkpoint-${name}`, {
    readers: 'staff',
    values: ['day', 'due', 'left'],
    name: { zh: MESSAGES.zh.notices[name].name, en: MESSAGES.en.notices[name].name },
    zh: { subject: MESSAGES.zh.notices[name].subject, text: MESSAGES.zh.notices[name].text },
    en: { subject: MESSAGES.en.notices[name].subject, text: MESSAGES.en.notices[name].text },
  })
const NEAR = notice('near')
const OVERDUE = notice('overdue')

/** A project is called by its name; there is nobody in it. */
export const aboutProject = ({ region_id: regionId, id, name }: SubjectRow): About => ({
  of: 'performance',
  regionId,
  id,
  number: name,
  confidential: false,
})
/** What a reminder of a checkpoint speaks of. */
export const dutyOf = (on: LocalDate): string => `checkpoint:${on}`

/** Of a project, its own office may know. */
export const performanceSubject: Subject = {
  async mayKnow(tx, key, staff) {
    const row = await getSubject(tx, key)
    return staff.filter(({ officeId }) => officeId === row.office_id)
  },
}

/** Warns of every checkpoint whose day has come and whose record is not signed, once for each day ahead, however often it is asked. */
export async function warnOfCheckpoints(context: MatterContext): Promise<void> {
  const { database, clock } = context
  const today = clock.today()
  const { calendar } = context.law()
  const year = yearOf(today)
  const { projects, own, records, leads } = await database.read({ audience: 'system' }, async (tx) => {
    const projects = await findWatched(tx, [year - 1, year])
    const own = await findRules(tx, [...new Set(projects.map((row) => row.office_id))])
    return { projects, own, records: await findRecords(tx, projects), leads: await findWarningRules(tx) }
  })
  for (const project of projects) {
    const { rules } = rulesOn(own, project.office_id, today)
    for (const day of checkpointsIn(rules, project.year)) {
      const signed = records.some(
        (row) =>
          row.subject_id === project.id && row.kind === 'checkpoint' && row.on_date === day && row.state === 'signed',
      )
      if (day > today || signed) continue
      const dueOn = addWorkingDays(calendar, day, rules.workingDays).date
      const limit = { startedOn: day, dueOn, duty: true }
      const warning = warningOn(today, limit, warningRuleOf(leads, project.office_id, today), calendar)
      if (!warning) continue
      await database.write({ audience: 'system' }, (tx) =>
        putIntoOutbox(
          tx,
          notified({
            notice: warning.lead === 'overdue' ? OVERDUE : NEAR,
            about: aboutProject(project),
            to: toOffice(project.office_id, ['supervisor', 'head']),
            once: `${day}:${warning.lead}`,
            concerns: dutyOf(day),
            values: { day, due: dueOn, left: String(workingDaysLeft(today, dueOn, calendar)) },
          }),
        ),
      )
    }
  }
}
