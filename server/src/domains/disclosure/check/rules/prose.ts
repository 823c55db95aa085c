import type { Claim, Disclosure, Row, Table } from '../../disclosure.ts'
import type { Bilingual, Check } from '../../finding.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { type Selector, SUBJECTS, subjectOf } from '../../subjects.ts'
import { isZero } from '../../decimal.ts'
import { atMost, notChecked, operandOf, present, states, sums } from '../compare.ts'
import { type Facts, type Operand, type TableSet, hasRows, operand } from '../facts.ts'
import type { Rule } from '../rule.ts'

/** A claim's amount as an operand, named after its subject. */
export const claimOperand = (claim: Claim): Operand | undefined => {
  return claim.amount === undefined
    ? undefined
    : operandOf(claim.amount, claim.place, phrase('in-prose', { subject: nameOf(claim) }))
}

/** What a claim speaks of: its subject's name, or its own words. */
export const nameOf = (claim: Claim): Bilingual => {
  const subject = subjectOf(claim.subject)
  const words = claim.words.replaceAll('/', '→')
  return subject === undefined ? { zh: words, en: `“${words}”` } : { zh: subject.zh, en: subject.en }
}

/** Whether a claim states an amount of the document's own year. */
export const isOwnAmount = (claim: Claim, disclosure: Pick<Disclosure, 'year'>): boolean =>
  claim.amount !== undefined &&
  (claim.relation === 'total' || claim.relation === 'of-which') &&
  (claim.year === undefined || disclosure.year === undefined || claim.year === disclosure.year)

const cellsFor = (set: TableSet, selector: Selector): Operand[] => {
  const table = set.get(selector.kind)
  if (!hasRows(table)) return []
  const first = table.rows.find(
    (row) =>
      (selector.side === undefined || row.side === selector.side) &&
      (selector.row === undefined || selector.row.test(row.name)),
  )
  const cell = first === undefined ? undefined : operand(table, first, selector.column)
  return cell === undefined ? [] : [cell]
}

/** The table cells that state what the subject states, in the order of trust. */
export const cellsOfSubject = (set: TableSet, key: string): Operand[] =>
  (subjectOf(key)?.cells ?? []).flatMap((selector) => cellsFor(set, selector))

const clean = (name: string): string => plain(name).replaceAll('其它', '其他').replace(/支出$/u, '')

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

const claimCheck = (facts: Facts, claim: Claim): Check | undefined => {
  if (claim.subject === 'function-item') return itemCheck(facts, claim)
  const said = claimOperand(claim)
  const subject = subjectOf(claim.subject)
  if (said === undefined || subject === undefined || subject.cells.length === 0) return undefined
  const cells = cellsOfSubject(facts.own, claim.subject)
  const words = phrase('prose-is-table', { subject: { zh: subject.zh, en: subject.en } })
  if (cells.length === 0 && claim.subject === 'running-costs') return undefined
  const blank = cells.length === 0 ? blankTable(facts, subject.cells, said) : undefined
  if (blank !== undefined) return againstBlank(said, blank, words)
  if (cells.length === 0)
    return facts.tables.length === 0
      ? undefined
      : notChecked('I16', words, phrase('no-cell'), [{ role: said.role, printed: said.printed, place: said.place }])
  const checks = present(
    cells.map((cell) => sums({ rule: 'I16', severity: 'error', subject: words, total: said, parts: [cell] })),
  )
  return (
    checks.find((check) => check.outcome === 'held') ??
    checks.find((check) => check.outcome === 'rounding') ??
    checks[0] ??
    zeroHeld(said, cells, words)
  )
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

/** A subject whose parts one sentence names completely: their sum is the whole. */
const partsChecks = (facts: Facts): Check[] => {
  const { claims } = facts.disclosure
  return claims.flatMap((whole, number) => {
    const subject = subjectOf(whole.subject)
    const said = claimOperand(whole)
    if (subject?.parts === undefined || said === undefined || !isOwnAmount(whole, facts.disclosure)) return []
    const parts = subject.parts.map((key) =>
      claims.find((claim) => claim.of === number && claim.subject === key && isOwnAmount(claim, facts.disclosure)),
    )
    const operands = present(parts.map((part) => (part === undefined ? undefined : claimOperand(part))))
    if (operands.length < subject.parts.length) return []
    return present([
      sums({
        rule: 'I16',
        severity: 'error',
        subject: phrase('sentence-adds-up', { subject: { zh: subject.zh, en: subject.en } }),
        total: said,
        parts: operands,
      }),
    ])
  })
}

/** Named parts of a list, whether the list is complete or not, never make more than the whole. */
const listChecks = (facts: Facts): Check[] => {
  const { claims } = facts.disclosure
  return claims.flatMap((whole, number) => {
    const said = claimOperand(whole)
    const listed = claims.filter(
      (claim) =>
        claim.of === number && claim.subject === 'named' && claim.relation === 'of-which' && claim.amount !== undefined,
    )
    if (
      said === undefined ||
      listed.length < 2 ||
      (whole.relation !== 'total' && whole.relation !== 'of-which') ||
      whole.subject === 'project'
    )
      return []
    return present([
      atMost({
        rule: 'I16',
        severity: 'warning',
        subject: phrase('list-within', { subject: nameOf(whole) }),
        parts: present(listed.map(claimOperand)),
        whole: said,
      }),
    ])
  })
}

/**
 * A final account speaks of the budget, the final amount and their ratio in turn; only its totals are compared with the
 * tables, the others could be either.
 */
const isPrinted = (claim: Claim, disclosure: Disclosure): boolean =>
  disclosure.kind === 'budget' ||
  (/^(?:income|expenditure)-total$/u.test(claim.subject) && /总计|合计/u.test(claim.words))

/** I16: amounts in prose = the tables, units converted; parts named in a sentence add up to their whole. */
export const proseIsTables: Rule = {
  id: 'I16',
  severity: 'error',
  check: (facts) => {
    const known = new Set(SUBJECTS.map((subject) => subject.key))
    const own = facts.disclosure.claims.filter(
      (claim) =>
        isOwnAmount(claim, facts.disclosure) &&
        (known.has(claim.subject) || claim.subject === 'function-item') &&
        !claim.inferred &&
        isPrinted(claim, facts.disclosure),
    )
    return [...present(own.map((claim) => claimCheck(facts, claim))), ...partsChecks(facts), ...listChecks(facts)]
  },
}
