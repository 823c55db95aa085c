import type { PapersBeside } from '../matter/index.ts'
import type { ReliefDesk } from './desk.ts'
import { writeDecision } from './papers.ts'
import { reliefPolicies } from './policy.ts'

/** The decisions on applications for relief bound to a matter. */
export const reliefPapers =
  (desk: ReliefDesk): PapersBeside =>
  async (officer, key, lang) => {
    if (!reliefPolicies.read.test(officer)) return []
    const { applications } = await desk.ofMatter(officer, key)
    return applications.flatMap((view) => writeDecision(view, lang) ?? [])
  }
