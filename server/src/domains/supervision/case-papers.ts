import type { PaperOf } from '../document/index.ts'
import type { PapersBeside } from '../matter/index.ts'
import type { SupervisionDesk } from './desk.ts'
import { writeAdvice, writeReminder, writeStepPaper } from './papers.ts'
import { supervisionPolicies } from './policy.ts'
import { findPaperNumbers } from './reader.ts'

/**
 * What supervision wrote about a matter: advice, records of talks, notices of listing. Its letters are steps of the matter itself; a reminder of a
 * whole office names other matters and stays with the desk. What it is called would tell others what is under way.
 */
export const supervisionPapers = (desk: SupervisionDesk): PapersBeside => ({
  async read(officer, key, lang) {
    if (!supervisionPolicies.read.test(officer)) return []
    const { cases } = await desk.ofMatter(officer, key)
    return cases.flatMap((view) => [
      ...view.steps.flatMap((step) => writeStepPaper(view, step as never, lang) ?? []),
      ...view.advice.map((advice) => writeAdvice(advice, advice.matterId === null ? null : view.number, lang)),
    ])
  },
  filed: async (tx, key) => (await findPaperNumbers(tx, key)).map((number) => ({ number, title: null })),
})

/** Advice, records of talks, notices of listing and reminders of the register. */
export const supervisionIssued =
  (desk: SupervisionDesk): PaperOf =>
  async (officer, { subject, number }, lang) => {
    if (!supervisionPolicies.read.test(officer)) return null
    if (subject.type === BATCH) return writeReminder(await desk.batch(officer, subject), lang)
    if (subject.type === ADVICE_ALONE) {
      const { view, number: about } = await desk.advice(officer, subject)
      return writeAdvice(view, about, lang)
    }
    const view = await desk.one(officer, subject)
    const advice = view.advice.find((one) => one.number === number)
    if (advice) return writeAdvice(advice, advice.matterId === null ? null : view.number, lang)
    const step = view.steps.find(({ seq }) => seq === subject.seq)
    return step ? writeStepPaper(view, step as never, lang) : null
  }

/** What the reminder of a whole office, and advice that no matter called for, are called in the register. */
const BATCH = 'supervision-batch'
const ADVICE_ALONE = 'supervision-advice'
