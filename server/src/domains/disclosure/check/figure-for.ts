import type { ReadBudget } from '../disclosure.ts'
import { phrase } from '../messages/index.ts'
import { subjectOf } from '../subjects.ts'
import { operandOf } from './compare.ts'
import { type Operand, ownTables } from './facts.ts'
import { isOwnAmount, nameOf } from './rules/claims.ts'
import { cellsOfSubject } from './rules/prose.ts'

/** A figure with the document in which it stands, named by office and year. */
export const inDocument = (document: ReadBudget, cell: Operand, subject: string): Operand => ({
  ...cell,
  role: phrase('office-figure', {
    office: document.office?.text ?? document.name,
    year: String(document.year ?? ''),
    subject,
  }),
  place: { ...cell.place, document: document.name },
})

/** The amount of a subject in a document: its table cell, else the sentence that states it. */
export const figureFor = (document: ReadBudget, key: string): Operand | undefined => {
  const cell = cellsOfSubject(ownTables(document.tables), key).find((each) => each.amount !== undefined)
  const claim = document.claims.find((each) => each.subject === key && isOwnAmount(each, document) && !each.inferred)
  const found = cell ?? (claim?.amount === undefined ? undefined : operandOf(claim.amount, claim.place, nameOf(claim)))
  return found === undefined ? undefined : inDocument(document, found, subjectOf(key)?.zh ?? key)
}
