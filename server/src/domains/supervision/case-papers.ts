import type { PapersBeside } from '../matter/index.ts'
import type { SupervisionDesk } from './desk.ts'
import { writeAdvice, writeStepPaper } from './papers.ts'
import { supervisionPolicies } from './policy.ts'

/**
 * What supervision wrote about a matter: advice, records of talks, notices of listing. Its letters are steps of the matter itself; a reminder of a
 * whole office names other matters and stays with the desk.
 */
export const supervisionPapers =
  (desk: SupervisionDesk): PapersBeside =>
  async (officer, key, lang) => {
    if (!supervisionPolicies.read.test(officer)) return []
    const { cases } = await desk.ofMatter(officer, key)
    return cases.flatMap((view) => [
      ...view.steps.flatMap((step) => writeStepPaper(view, step as never, lang) ?? []),
      ...view.advice.map((advice) => writeAdvice(advice, advice.matterId === null ? null : view.number, lang)),
    ])
  }
