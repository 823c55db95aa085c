import type { Claim, Disclosure, Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { type Selector, subjectOf } from '../../subjects.ts'
import { equal, isZero } from '../../decimal.ts'
import { figureOf, notChecked, present, states, sums } from '../compare.ts'
import { type Facts, type Operand, type TableSet, hasRows, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { changeListed, claimOperand, isOwnAmount, isPartOfChange, statesAmount } from './claims.ts'
import { listsAddUp } from './lists.ts'

const cellsFor = (set: TableSet, selector: Selector): Operand[] => {
  const table = set.get(selector.kind)
  if (!hasRows(table)) return []
  const first = table.rows.find(
    (row) =>
      (selector.side === undefined || row.side === selector.side) &&
      (selector.row === undefined || selector.row.test(row.name)),
  )
  // A column that stands twice (预算数 beside 决算数) does not say which of the two is meant.
  const twice = (first?.cells.filter((cell) => cell.column === selector.column).length ?? 0) > 1
  const cell = first === undefined || twice ? undefined : operand(table, first, selector.column)
  return cell === undefined ? [] : [cell]
}

/** The table cells that state what the subject states, in the order of trust. */
export const cellsOfSubject = (set: TableSet, key: string): Operand[] =>
  (subjectOf(key)?.cells ?? []).flatMap((selector) => cellsFor(set, selector))

const clean = (name: string): string =>
  plain(name)
    .replaceAll('其它', '其他')
    .replace(/\(类\)/u, '')
    .replace(/支出$/u, '')

/** The row that 类/款/项 in words name: names on the way from the top must agree, because 一般行政管理事务 occurs in many classes. */
const rowOfItem = (table: Table, words: string): Row | undefined => {
  const [classWords = '', itemWords = '', subWords = ''] = words.split('/').map(clean)
  return table.rows.find((row) => {
    if (row.code?.length !== 7 || clean(row.name) !== subWords) return false
    const parent = table.rows.find((each) => each.code === row.code?.slice(0, 5))
    const top = table.rows.find((each) => each.code === row.code?.slice(0, 3))
    return clean(parent?.name ?? '') === itemWords && clean(top?.name ?? '') === classWords
  })
}

const itemCheck = (facts: Facts, claim: Claim): Check | undefined => {
  const said = claimOperand(claim)
  const table = [
    facts.own.get('general-expenditure'),
    facts.own.get('fund-expenditure'),
    facts.own.get('expenditure'),
  ].find((each) => hasRows(each) && rowOfItem(each, claim.words) !== undefined)
  if (said === undefined) return undefined
  const subject = phrase('prose-is-table', { subject: claim.words.replaceAll('/', '→') })
  const row = table === undefined ? undefined : rowOfItem(table, claim.words)
  const cell = table === undefined || row === undefined ? undefined : operand(table, row, 'total')
  if (cell === undefined)
    return notChecked('I16', subject, phrase('no-such-row', { row: claim.words.replaceAll('/', '→') }), [
      { role: said.role, printed: said.printed, place: said.place },
    ])
  return sums({ rule: 'I16', severity: 'error', subject, total: said, parts: [cell] })
}

/** The row of a functional class that a sentence calls by its name: 住房保障支出55.80万元. */
const classCheck = (facts: Facts, claim: Claim, said: Operand): Check | undefined => {
  const name = clean(claim.words)
  const cells = (['general-expenditure', 'expenditure', 'fund-expenditure'] as const).flatMap((kind) => {
    const table = facts.own.get(kind)
    const row = table?.rows.find((each) => each.code?.length === 3 && clean(each.name) === name)
    const cell = table === undefined || row === undefined ? undefined : operand(table, row, 'total')
    return cell === undefined ? [] : [cell]
  })
  const subject = phrase('prose-is-table', { subject: claim.words })
  const checks = present(
    cells.map((cell) => sums({ rule: 'I16', severity: 'warning', subject, total: said, parts: [cell] })),
  )
  return bestOf(checks)
}

/** The check that holds, else the one within rounding, else the first. */
export const bestOf = (checks: readonly Check[]): Check | undefined =>
  checks.find((check) => check.outcome === 'held') ?? checks.find((check) => check.outcome === 'rounding') ?? checks[0]

/** Basic and project expenditure as parts of fiscal appropriation, which no single table states when there is other money or a fund. */
const isPartOfAppropriation = ({ disclosure }: Facts, claim: Claim): boolean => {
  const whole = claim.of === undefined ? undefined : disclosure.claims[claim.of]?.subject
  return whole === 'expenditure-appropriation' || whole === 'appropriation-total'
}

/** What a table states of the whole office, and a sentence also of a single item: 行政运行420万元，其中：基本支出300万元. */
const DIVIDED = /^(?:basic|project|personnel|operating|carry-over|income-.*|expenditure-.*)$/u
const GRAND: readonly string[] = ['income-total', 'expenditure-total', 'budget-total']

const hasPart = (whole: string, part: string): boolean =>
  (subjectOf(whole)?.parts ?? []).some((each) => each === part || hasPart(each, part))

/** Whether an amount is named as part of something of which the tables state no such part. */
const isPartOfAnother = (facts: Facts, claim: Claim): boolean => {
  const whole = claim.of === undefined ? undefined : facts.disclosure.claims[claim.of]
  if (whole?.amount === undefined || !statesAmount(whole) || !DIVIDED.test(claim.subject)) return false
  if (GRAND.includes(whole.subject) || hasPart(whole.subject, claim.subject)) return false
  if (/^(?:income|appropriation)/u.test(whole.subject) && /^(?:income|carry)/u.test(claim.subject)) return false
  // 我局安排521万元，其中：基本支出…: the whole office by other words.
  const { yuan } = whole.amount
  return !GRAND.some((key) =>
    cellsOfSubject(facts.own, key).some((cell) => cell.amount !== undefined && equal(cell.amount.yuan, yuan)),
  )
}

const claimCheck = (facts: Facts, claim: Claim): Check | undefined => {
  if (claim.subject === 'function-item') return itemCheck(facts, claim)
  const said = claimOperand(claim)
  if (said !== undefined && claim.subject === 'named') return classCheck(facts, claim, said)
  const subject = subjectOf(claim.subject)
  if (said === undefined || subject === undefined || subject.cells.length === 0) return undefined
  const cells = cellsOfSubject(facts.own, claim.subject)
  const words = phrase('prose-is-table', { subject: { zh: subject.zh, en: subject.en } })
  if (cells.length === 0 && claim.subject === 'running-costs') return undefined
  const blank = cells.length === 0 ? blankTable(facts, subject.cells, said) : undefined
  if (blank !== undefined) return againstBlank(said, blank, words)
  if (cells.length === 0)
    return facts.tables.length === 0 ? undefined : notChecked('I16', words, phrase('no-cell'), [figureOf(said)])
  const check =
    bestOf(
      present(
        cells.map((cell) => sums({ rule: 'I16', severity: 'error', subject: words, total: said, parts: [cell] })),
      ),
    ) ?? zeroHeld(said, cells, words)
  if (check.outcome !== 'failed') return check
  if (isPartOfAppropriation(facts, claim)) return notChecked('I16', words, phrase('other-money'), check.figures)
  if (isPartOfAnother(facts, claim)) return notChecked('I16', words, phrase('part-of-another'), check.figures)
  return changeListed(facts.disclosure.claims, claim) === undefined ? check : { ...check, severity: 'warning' }
}

/** The empty table that should state an amount: for an amount that is not nothing, only when every table that could state it is empty. */
const blankTable = (facts: Facts, selectors: readonly Selector[], said: Operand): Table | undefined => {
  const tables = selectors.map((selector) => facts.own.get(selector.kind))
  const nothing = said.amount !== undefined && isZero(said.amount.yuan)
  return nothing || tables.every((table) => table?.blank === true)
    ? tables.find((table) => table?.blank === true)
    : undefined
}

/** An amount against a table that is printed empty: nothing fits, anything else does not. */
const againstBlank = (said: Operand, table: Table, subject: Check['subject']): Check => {
  const figures = [
    said,
    { role: phrase('title-of', { table: tableName(table) }), printed: table.title.text, place: table.title.place },
  ].map(({ role, printed, place }) => ({ role, printed, place }))
  const nothing = said.amount !== undefined && isZero(said.amount.yuan)
  return states(
    'I16',
    'error',
    subject,
    figures,
    nothing ? undefined : phrase('table-is-blank', { asserted: said.printed, table: tableName(table) }),
    { asserted: said.printed },
  )
}

const zeroHeld = (said: Operand, cells: readonly Operand[], subject: Check['subject']): Check => ({
  rule: 'I16',
  severity: 'error',
  outcome: 'held',
  subject,
  figures: [said, ...cells].map((each) => ({ role: each.role, printed: each.printed, place: each.place })),
})

/**
 * A final account speaks of the budget, the final amount and their ratio in turn: an amount is compared with the tables
 * when its words say that it is final, or when nothing near it speaks of a budget.
 */
const isPrinted = (claim: Claim, { kind, claims }: Disclosure): boolean =>
  kind === 'budget' ||
  claim.measure === 'final' ||
  !claims.some((each) => each.paragraph === claim.paragraph && each.measure === 'budget')

/** I16: amounts in prose = the tables, units converted; parts named in a sentence add up to their whole. */
export const proseIsTables: Rule = {
  id: 'I16',
  severity: 'error',
  check: (facts) => {
    const { disclosure } = facts
    const own = disclosure.claims.filter(
      (claim) =>
        isOwnAmount(claim, disclosure) &&
        !claim.inferred &&
        isPrinted(claim, disclosure) &&
        !isPartOfChange(disclosure.claims, claim),
    )
    return [...present(own.map((claim) => claimCheck(facts, claim))), ...listsAddUp(facts)]
  },
}
