import type { OfficialDocument } from '../../platform/documents/index.ts'
import type { PaperOf } from '../document/index.ts'
import type { PapersBeside } from '../matter/index.ts'
import type { BacklogDesk } from './desk.ts'
import { messages } from './messages/index.ts'
import { writeSheet, writeSummary } from './papers.ts'
import { backlogPolicies } from './policy.ts'
import { findSheetNumbers } from './reader.ts'

const TITLE = { 'zh-CN': messages['zh-CN'].documents.sheet, en: messages.en.documents.sheet }

/** The sheets by which a matter was struck off its lists: each time, also where looking back returned it afterwards. */
export const backlogPapers = (desk: BacklogDesk): PapersBeside => ({
  async read(officer, key, lang) {
    if (!backlogPolicies.read.test(officer)) return []
    const sheets: OfficialDocument[] = []
    for (const item of await desk.ofMatter(officer, key))
      for (const { seq } of item.steps.filter(({ type }) => type === 'struck')) {
        const sheet = writeSheet(await desk.item(officer, item, seq), lang)
        if (sheet) sheets.push(sheet)
      }
    return sheets
  },
  filed: async (tx, key) => (await findSheetNumbers(tx, key)).map((number) => ({ number, title: TITLE })),
})

/** The summaries and sheets of the register. */
export const backlogIssued =
  (desk: BacklogDesk): PaperOf =>
  async (officer, { subject, kind, number }, lang) => {
    if (!backlogPolicies.read.test(officer)) return null
    if (kind === 'strike-off-sheet') return writeSheet(await desk.item(officer, subject, subject.seq), lang)
    const campaign = await desk.one(officer, subject)
    const issue = campaign.issues.find((one) => one.number === number)
    return issue ? writeSummary(campaign, await desk.summary(officer, subject, issue.period, issue.on), lang) : null
  }
