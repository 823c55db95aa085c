import type { Transaction } from '../../platform/db/index.ts'
import { findStaffOf } from '../identity/index.ts'
import { aboutMatter, type Matter } from '../matter/index.ts'
import { defineNotice, notify, TO_CONTACT, toOffice, toStaff } from '../notification/index.ts'
import { noticeWords as words } from './messages/notices.ts'
import type { Publication } from './publication.ts'

const PUBLISHED = defineNotice('publication.published', { readers: 'petitioner', ...words.published })
const WITHDRAWN = defineNotice('publication.withdrawn', { readers: 'petitioner', ...words.withdrawn })
const TO_CHECK = defineNotice('publication.to-check', { readers: 'staff', ...words.toCheck })
const TO_PUBLISH = defineNotice('publication.to-publish', { readers: 'staff', ...words.toPublish })
const SENT_BACK = defineNotice('publication.sent-back', { readers: 'staff', ...words.sentBack })

/** After a step of an officer: tells whoever goes on with it, and the petitioner what became public and what no longer is. */
export async function tellOf(
  tx: Transaction,
  matter: Matter,
  after: Publication,
  before: Publication | null,
): Promise<void> {
  const told = { about: aboutMatter(matter), once: `publication ${after.version}` }
  switch (after.state) {
    case 'proposed': {
      for (const staffId of await othersWhoCheck(tx, after))
        await notify(tx, { ...told, notice: TO_CHECK, to: toStaff(staffId) })
      return
    }
    case 'checked':
      return notify(tx, { ...told, notice: TO_PUBLISH, to: toOffice(after.officeId, ['head']) })
    case 'sent-back':
      return notify(tx, { ...told, notice: SENT_BACK, to: toStaff(after.proposedBy) })
    case 'published':
      return notify(tx, { ...told, notice: PUBLISHED, to: TO_CONTACT })
    case 'withdrawn':
      if (before?.state === 'published') await notify(tx, { ...told, notice: WITHDRAWN, to: TO_CONTACT })
  }
}

/** Who of the office may be the second person. */
async function othersWhoCheck(tx: Transaction, { officeId, proposedBy }: Publication): Promise<string[]> {
  const staff = await findStaffOf(tx, [officeId])
  return staff
    .filter(({ id, active, roles }) => active && id !== proposedBy && roles.some((role) => CHECKERS.has(role)))
    .map(({ id }) => id)
}

const CHECKERS: ReadonlySet<string> = new Set(['intake-clerk', 'handler', 'head'])
