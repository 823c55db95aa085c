import type { PapersBeside } from '../matter/index.ts'
import type { ReviewDesk } from './desk.ts'
import { reviewPolicies } from './policy.ts'

/** The notices of the hearings of a matter; the record of a hearing is a step of the matter itself. */
export const reviewPapers =
  (desk: ReviewDesk): PapersBeside =>
  (officer, key, lang) =>
    reviewPolicies.read.test(officer) ? desk.notices(officer, key, lang) : Promise.resolve([])
