import { negate } from '../../decimal.ts'
import type { Amount } from '../../amount.ts'
import type { Claim, ColumnKey, ReadBudget } from '../../disclosure.ts'
import type { Bilingual, Check, Severity } from '../../finding.ts'
import { columnName, phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { notChecked, present, sums } from '../compare.ts'
import { type Operand, hasRows, operand, ownTables, totalRow } from '../facts.ts'
import { figureFor, inDocument } from '../figure-for.ts'
import type { GroupRule } from '../rule.ts'
import { signed } from './changes.ts'
import { claimOperand, lastItemBefore } from './claims.ts'
import { percentCheck } from './percentages.ts'
import { bestOf } from './prose.ts'

const officeKey = (name: string): string => plain(name).replaceAll(/\(本级\)|本级|\(本部\)|本部|\(机关\)/gu, '')

/** One office in two years that follow each other. */
interface Years {
  readonly document: ReadBudget
  readonly before: ReadBudget
  readonly subject: Bilingual
}

/** What a sentence says about last year's budget: grave when it names the budget, for 比上年 may mean what was spent. */
const severityOf = (claim: Claim): Severity => (claim.baseMeasure === 'budget' ? 'error' : 'warning')

const money = (operand: Operand | undefined): (Operand & { readonly amount: Amount }) | undefined =>
  operand?.amount === undefined ? undefined : { ...operand, amount: operand.amount }

/** Figures of sentences stand in the document whose sentences are looked at. */
const placedIn = (check: Check | undefined, document: ReadBudget): Check | undefined =>
  check === undefined
    ? undefined
    : {
        ...check,
        figures: check.figures.map((figure) => ({
          ...figure,
          place: { ...figure.place, document: figure.place.document ?? document.name },
        })),
      }

/** A claim's figure against the two documents, read as speaking of `key`. */
const againstYears = ({ document, before, subject }: Years, claim: Claim, key: string): Check | undefined => {
  const current = money(figureFor(document, key))
  const previous = money(figureFor(before, key))
  if (previous === undefined) return undefined
  const severity = severityOf(claim)
  const said = claim.relation === 'previous' ? claimOperand(claim) : signed(claim)
  if (claim.relation === 'percentage') {
    const check = current === undefined ? undefined : percentCheck(claim, { current, previous }, 'I39')
    return check?.outcome === 'failed' && check.severity === 'error' ? { ...check, severity } : check
  }
  if (said === undefined) return undefined
  if (claim.relation === 'previous') return sums({ rule: 'I39', severity, subject, total: said, parts: [previous] })
  const less: Operand = { ...previous, amount: { ...previous.amount, yuan: negate(previous.amount.yuan) } }
  return current === undefined
    ? undefined
    : sums({ rule: 'I39', severity, subject, total: said, parts: [current, less] })
}

const speaksOfLastYear = (claim: Claim, year: number): boolean =>
  (claim.relation === 'change' || claim.relation === 'percentage' || claim.relation === 'previous') &&
  (claim.baseMeasure ?? 'budget') === 'budget' &&
  (claim.relation === 'previous' ? claim.year === year - 1 : (claim.baseYear ?? year - 1) === year - 1) &&
  (claim.year === undefined || claim.relation === 'previous' || claim.year === year)

const yearsChecks = (years: Years, year: number): Check[] => {
  const { claims } = years.document
  return claims.flatMap((claim, number) => {
    if (!speaksOfLastYear(claim, year)) return []
    const at = claim.relation === 'percentage' && claims[claim.of ?? -1]?.relation === 'change' ? claim.of : number
    const item = at === undefined ? undefined : lastItemBefore(claims, at)
    if (claim.inferred && item === undefined && claim.relation !== 'change') return []
    // After a list the sentence may speak of the whole or of the last item: wrong only when it fits neither.
    const keys = item === undefined ? [claim.subject] : [claim.subject, item.subject]
    const best = bestOf(present(keys.map((key) => placedIn(againstYears(years, claim, key), years.document))))
    return best === undefined
      ? []
      : [item === undefined || best.outcome !== 'failed' ? best : { ...best, severity: 'warning' }]
  })
}

/** I39: what this year's document says about last year is what last year's document published: the amount, the change, the percentage. */
export const yearsCompare: GroupRule = {
  id: 'I39',
  severity: 'error',
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
      const subject = phrase('years-compare', { office: office.text, year: String(year) })
      return yearsChecks({ document, before, subject }, year)
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
            return cell === undefined ? undefined : inDocument(unit, cell, columnName(column).zh)
          })
          if (whole === undefined || present(parts).length < parts.length)
            return notChecked('I29', subject, phrase('no-cell'))
          return sums({
            rule: 'I29',
            severity: 'error',
            subject,
            total: inDocument(department, whole, columnName(column).zh),
            parts: present(parts),
          })
        }),
      )
    }),
}

export const GROUP_RULES: readonly GroupRule[] = [departmentIsUnits, yearsCompare]
