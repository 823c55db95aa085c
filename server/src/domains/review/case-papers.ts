import type { PaperOf } from '../document/index.ts'
import type { PapersBeside } from '../matter/index.ts'
import type { ReviewDesk } from './desk.ts'
import { messages } from './messages/index.ts'
import { reviewPolicies } from './policy.ts'
import { findHearingsOf } from './reader.ts'

const TITLE = { 'zh-CN': messages['zh-CN'].documents.notice, en: messages.en.documents.notice }

/** The notices of the hearings of a matter; the record of a hearing is a step of the matter itself. */
export const reviewPapers = (desk: ReviewDesk): PapersBeside => ({
  read: (officer, key, lang) =>
    reviewPolicies.read.test(officer) ? desk.notices(officer, key, lang) : Promise.resolve([]),
  filed: async (tx, key) =>
    (await findHearingsOf(tx, key)).flatMap(({ number }) => (number === '' ? [] : [{ number, title: TITLE }])),
})

/** The notices of the register. */
export const reviewIssued =
  (desk: ReviewDesk): PaperOf =>
  async (officer, { subject }, lang) =>
    reviewPolicies.read.test(officer) ? desk.notice(officer, subject, lang) : null
