import type { PapersBeside } from '../matter/index.ts'
import type { MailDesk } from './desk.ts'
import { itemNumber } from './item-number.ts'
import { mailWords } from './messages/columns.ts'
import { writeCover } from './papers.ts'
import { mailPolicies } from './policy.ts'
import { findAllOfMatter } from './reader.ts'

const TITLE = { 'zh-CN': mailWords['zh-CN'].cover, en: mailWords.en.cover }

/** How the letters came that became a matter or were added to it. */
export const mailPapers = (desk: MailDesk): PapersBeside => ({
  async read(officer, key, lang) {
    if (!mailPolicies.read.test(officer)) return []
    return (await desk.ofMatter(officer, key)).map((mail) => writeCover(mail, lang))
  },
  filed: async (tx, key) =>
    (await findAllOfMatter(tx, key.matterId)).map(({ year, seq }) => ({ number: itemNumber(year, seq), title: TITLE })),
})
