import { formatYuan } from '../../amount.ts'
import { type Decimal, equal, magnitude, minus, plus } from '../../decimal.ts'
import type { Disclosure, Table } from '../../disclosure.ts'
import type { Bilingual } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { notChecked, present, sums, unitAmong, yuanOf } from '../compare.ts'
import { type Operand, hasRows, operand, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { claimOperand, isOwnAmount } from './claims.ts'

/** Whether every unit is an administrative body (or managed as one): then 机关运行经费 and 公用经费 are the same money. */
const allAdministrative = (disclosure: Disclosure): boolean | undefined => {
  if (disclosure.units.length > 0) return disclosure.units.every((unit) => /行政|参公|参照公务员/u.test(unit.nature))
  const counted = disclosure.paragraphs
    .map((paragraph) => /行政单位(\d+)家.*事业单位(\d+)家/u.exec(paragraph.text))
    .find((match) => match !== null)
  return counted === undefined || counted === null ? undefined : Number(counted[1]) > 0 && Number(counted[2]) === 0
}

/** Whether the document itself defines 机关运行经费 as the operating expenditure of its departments. */
const definedAsOperating = (disclosure: Disclosure): boolean =>
  disclosure.paragraphs.some((paragraph) =>
    /机关运行经?费[:：]?(?:是)?指(?:各|本)?(?:部门|单位)(?:\((?:单位|部门)\))?的(?:日常)?公用经费/u.test(
      plain(paragraph.text),
    ),
  )

/** One or two rows of the economic classes that make up a difference exactly: a hint at what was left out. */
export const rowsThatExplain = (table: Table, gap: Decimal): string | undefined => {
  const rows = table.rows.flatMap((row) => {
    const amount = row.code?.length === 5 ? operand(table, row, 'operating') : undefined
    return amount?.amount === undefined
      ? []
      : [{ words: `${row.code} ${row.label} ${amount.printed}`, yuan: amount.amount.yuan }]
  })
  const single = rows.find((row) => equal(row.yuan, gap))
  if (single !== undefined) return single.words
  for (const [index, one] of rows.entries()) {
    const other = rows.slice(index + 1).find((row) => equal(plus(row.yuan, one.yuan), gap))
    if (other !== undefined) return `${one.words} + ${other.words}`
  }
  return undefined
}

const hint = (table: Table, said: Operand, cell: Operand): Bilingual | undefined => {
  const rows = rowsThatExplain(table, magnitude(minus(yuanOf(said), yuanOf(cell))))
  return rows === undefined ? undefined : phrase('difference-is-rows', { rows })
}

/** I17: 机关运行经费 = 公用经费 when every unit is administrative or the document defines it so; otherwise information. */
export const runningCosts: Rule = {
  id: 'I17',
  severity: 'error',
  article: '预算法第十四条',
  check: (facts) => {
    const claims = facts.disclosure.claims.filter(
      (claim) => claim.subject === 'running-costs' && isOwnAmount(claim, facts.disclosure) && !claim.inferred,
    )
    const table = facts.own.get('general-basic')
    if (claims.length === 0) return []
    const total = hasRows(table) ? totalRow(table) : undefined
    const cell = table === undefined || total === undefined ? undefined : operand(table, total, 'operating')
    const subject = phrase('running-costs-are-operating')
    if (table === undefined || cell === undefined) return [notChecked('I17', subject, phrase('no-cell'))]
    const binding = definedAsOperating(facts.disclosure) || allAdministrative(facts.disclosure) === true
    return present(
      claims.map((claim) => {
        const said = claimOperand(claim)
        if (said === undefined) return undefined
        const difference = minus(yuanOf(said), yuanOf(cell))
        const message = phrase(binding ? 'running-costs-differ' : 'running-costs-wider', {
          asserted: said.printed,
          computed: formatYuan(yuanOf(cell), unitAmong([said])),
          difference: formatYuan(difference, unitAmong([said])),
        })
        return sums({
          rule: 'I17',
          severity: binding ? 'error' : 'information',
          subject,
          total: said,
          parts: [cell],
          message,
          cannotTell: hint(table, said, cell),
        })
      }),
    )
  },
}
