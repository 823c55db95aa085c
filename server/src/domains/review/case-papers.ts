import type { PapersBeside } from '../matter/index.ts'
import type { ReviewDesk } from './desk.ts'
import { writeHearingNotice } from './papers.ts'
import { reviewPolicies } from './policy.ts'

/** The notices of the hearings of a matter; the record of a hearing is a step of the matter itself. */
export const reviewPapers =
  (desk: ReviewDesk): PapersBeside =>
  async (officer, key, lang) => {
    if (!reviewPolicies.read.test(officer)) return []
    const { hearings, number } = await desk.one(officer, key)
    return hearings.map((hearing) => writeHearingNotice(hearing, number, lang))
  }
