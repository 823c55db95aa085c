import type { PapersBeside } from '../matter/index.ts'
import type { MailDesk } from './desk.ts'
import { writeCover } from './papers.ts'
import { mailPolicies } from './policy.ts'

/** How the letters came that became a matter or were added to it. */
export const mailPapers =
  (desk: MailDesk): PapersBeside =>
  async (officer, key, lang) => {
    if (!mailPolicies.read.test(officer)) return []
    return (await desk.ofMatter(officer, key)).map((mail) => writeCover(mail, lang))
  }
