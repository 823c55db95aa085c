import type { PaperOf } from '../document/index.ts'
import type { PapersBeside } from '../matter/index.ts'
import type { ReliefDesk } from './desk.ts'
import { writeDecision } from './papers.ts'
import { reliefPolicies } from './policy.ts'
import { findDecisionNumbers } from './reader.ts'

/** The decisions on applications for relief bound to a matter. That somebody asked for relief is not for everybody who sees the matter. */
export const reliefPapers = (desk: ReliefDesk): PapersBeside => ({
  async read(officer, key, lang) {
    if (!reliefPolicies.read.test(officer)) return []
    const { applications } = await desk.ofMatter(officer, key)
    return applications.flatMap((view) => writeDecision(view, lang) ?? [])
  },
  filed: async (tx, key) => (await findDecisionNumbers(tx, key)).map((number) => ({ number, title: null })),
})

/** The decisions of the register. */
export const reliefIssued =
  (desk: ReliefDesk): PaperOf =>
  async (officer, { subject }, lang) =>
    reliefPolicies.read.test(officer) ? writeDecision(await desk.one(officer, subject), lang) : null
