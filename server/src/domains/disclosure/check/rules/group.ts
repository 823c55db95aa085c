import { negate } from '../../decimal.ts'
import type { Claim, ColumnKey, ReadBudget } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { subjectOf } from '../../subjects.ts'
import { notChecked, operandOf, present, sums } from '../compare.ts'
import { type Operand, hasRows, operand, ownTables, totalRow } from '../facts.ts'
import type { GroupRule } from '../rule.ts'
import { isOwnAmount } from './claims.ts'
import { cellsOfSubject } from './prose.ts'

const officeKey = (name: string): string => plain(name).replaceAll(/\(本级\)|本级|\(本部\)|本部|\(机关\)/gu, '')

const named = (document: ReadBudget, cell: Operand, subject: string): Operand => ({
  ...cell,
  role: phrase('office-figure', {
    office: document.office?.text ?? document.name,
    year: String(document.year ?? ''),
    subject,
  }),
  place: { ...cell.place, document: document.name },
})

/** The amount of a subject in a document: its table cell, else the sentence that states it. */
const figureFor = (document: ReadBudget, key: string): Operand | undefined => {
  const subject = subjectOf(key)
  const cell = cellsOfSubject(ownTables(document.tables), key).find((each) => each.amount !== undefined)
  const claim = document.claims.find((each) => each.subject === key && isOwnAmount(each, document) && !each.inferred)
  const found =
    cell ?? (claim?.amount === undefined ? undefined : operandOf(claim.amount, claim.place, phrase('blank')))
  return found === undefined ? undefined : named(document, found, subject?.zh ?? key)
}

const changeOf = (claim: Claim): Operand | undefined => {
  const subject = subjectOf(claim.subject)
  if (claim.amount === undefined || subject === undefined) return undefined
  const amount =
    claim.direction === 'down'
      ? { ...claim.amount, yuan: negate(claim.amount.yuan), printed: `-${claim.amount.printed}` }
      : claim.amount
  return operandOf(amount, claim.place, phrase('change-in-prose', { subject: { zh: subject.zh, en: subject.en } }))
}

/** I39: what this year's document calls the change is this year's amount less the one that last year's document published. */
export const yearsCompare: GroupRule = {
  id: 'I39',
  severity: 'warning',
  check: (documents) =>
    documents.flatMap((document) => {
      const { year, office } = document
      if (year === undefined || office === undefined) return []
      const before = documents.find(
        (other) =>
          other.year === year - 1 &&
          other.kind === document.kind &&
          other.office !== undefined &&
          officeKey(other.office.text) === officeKey(office.text),
      )
      if (before === undefined) return []
      const changes = document.claims.filter(
        (claim) =>
          claim.relation === 'change' &&
          !claim.inferred &&
          (claim.baseMeasure ?? 'budget') === 'budget' &&
          (claim.baseYear ?? year - 1) === year - 1,
      )
      return changes.flatMap((claim): Check[] => {
        const change = changeOf(claim)
        const current = figureFor(document, claim.subject)
        const previous = figureFor(before, claim.subject)
        if (change === undefined || current === undefined || previous?.amount === undefined) return []
        const less: Operand = { ...previous, amount: { ...previous.amount, yuan: negate(previous.amount.yuan) } }
        const subject = phrase('years-compare', { office: office.text, year: String(year) })
        return present([sums({ rule: 'I39', severity: 'warning', subject, total: change, parts: [current, less] })])
      })
    }),
}

const COLUMNS: readonly ColumnKey[] = ['total', 'basic', 'project']

/** I29: a department's expenditure is the sum of its units' when all of them are at hand. */
export const departmentIsUnits: GroupRule = {
  id: 'I29',
  severity: 'error',
  check: (documents) =>
    documents.flatMap((department) => {
      if (department.units.length < 2) return []
      const others = documents.filter(
        (other) => other !== department && other.year === department.year && other.kind === department.kind,
      )
      const units = department.units.map((unit) =>
        others.find(
          (other) =>
            other.office !== undefined &&
            (plain(other.office.text) === plain(unit.name) ||
              (officeKey(other.office.text) === officeKey(unit.name) &&
                plain(other.office.text) !== plain(department.office?.text ?? ''))),
        ),
      )
      const found = present(units)
      if (found.length === 0) return []
      const table = ownTables(department.tables).get('expenditure')
      const total = hasRows(table) ? totalRow(table) : undefined
      if (table === undefined || total === undefined) return []
      return present(
        COLUMNS.map((column) => {
          const subject = phrase('units-of', { column: columnName(column) })
          if (found.length < units.length)
            return notChecked('I29', subject, phrase('units-missing', { count: String(units.length - found.length) }))
          const whole = operand(table, total, column)
          const parts = found.map((unit) => {
            const own = ownTables(unit.tables).get('expenditure')
            const row = hasRows(own) ? totalRow(own) : undefined
            const cell = own === undefined || row === undefined ? undefined : operand(own, row, column)
            return cell === undefined ? undefined : named(unit, cell, columnName(column).zh)
          })
          if (whole === undefined || present(parts).length < parts.length)
            return notChecked('I29', subject, phrase('no-cell'))
          return sums({
            rule: 'I29',
            severity: 'error',
            subject,
            total: named(department, whole, columnName(column).zh),
            parts: present(parts),
          })
        }),
      )
    }),
}

export const GROUP_RULES: readonly GroupRule[] = [departmentIsUnits, yearsCompare]
