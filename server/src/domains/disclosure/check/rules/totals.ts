import type { Check } from '../../finding.ts'
import type { ColumnKey, Row, Side, Table } from '../../disclosure.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { atMost, present, sums } from '../compare.ts'
import { type TableSet, hasColumn, operand } from '../facts.ts'
import { levelOf, type OutlineNode, outlineOf } from '../outline.ts'
import type { Rule } from '../rule.ts'

const SUBTOTAL = /^本年(?:收入|支出)(?:合计|小计)$|^(?:收入|支出)合计$/u
const GRAND = /^(?:收入|支出)?总计$/u

/** What stands between the sums of the year and the grand totals, and is money of its own. */
const CARRIED = /结转|结余|弥补|使用|补亏|上级|附属单位/u

/** One side of a two-block table: its item rows, its subtotal 合计, the rows between 合计 and 总计, its grand total. */
export interface Block {
  readonly side: Side
  readonly items: readonly OutlineNode[]
  readonly subtotal: Row | undefined
  readonly carried: readonly OutlineNode[]
  readonly grand: Row | undefined
}

export const blockOf = (table: Table, side: Side): Block => {
  const rows = table.rows.filter((row) => row.side === side)
  const subtotalAt = rows.findIndex((row) => SUBTOTAL.test(row.name))
  const grandAt = rows.findIndex((row) => GRAND.test(row.name) || (subtotalAt < 0 && row.name === '合计'))
  const end = subtotalAt >= 0 ? subtotalAt : grandAt >= 0 ? grandAt : rows.length
  const carried = subtotalAt >= 0 && grandAt > subtotalAt ? rows.slice(subtotalAt + 1, grandAt) : []
  // 年初结转和结余 is followed by its funds, numbered or not: they are parts of it, not more money.
  const named = carried.filter((row) => CARRIED.test(row.name))
  const unnumbered = (named.length > 0 ? named : carried).filter(
    (row) => row.name === row.label.replaceAll(/[（]/gu, '(').replaceAll(/[）]/gu, ')'),
  )
  return {
    side,
    items: outlineOf(rows.slice(0, end)),
    subtotal: rows[subtotalAt],
    carried: outlineOf(unnumbered.length > 0 ? unnumbered : carried),
    grand: rows[grandAt],
  }
}

const nameOf = (
  table: Table,
  row: Row,
  column: ColumnKey,
  key: 'is-sum-of-items' | 'is-subtotal-and-carried' | 'is-sum-of-parts',
) =>
  phrase(key, {
    table: tableName(table),
    row: row.label,
    column: table.kind === 'appropriation' ? columnName(column) : '',
  })

/** Sums of the items of one block, of its subtotal with what is carried over, and of numbered rows under their heads. */
export const blockChecks = (rule: 'I1' | 'I9', table: Table, column: ColumnKey, side: Side): Check[] => {
  const block = blockOf(table, side)
  const total = block.subtotal ?? block.grand
  const checks: (Check | undefined)[] = []
  const totalOperand = total === undefined ? undefined : operand(table, total, column)
  if (total !== undefined && totalOperand !== undefined && block.items.length > 0) {
    const parts = present(block.items.map((node) => operand(table, node.row, column)))
    checks.push(
      sums({
        rule,
        severity: 'error',
        subject: nameOf(table, total, column, 'is-sum-of-items'),
        total: totalOperand,
        parts,
      }),
    )
  }
  for (const node of block.items) {
    const head = operand(table, node.row, column)
    if (head === undefined) continue
    const children = present(node.children.map((child) => operand(table, child.row, column)))
    if (children.some((child) => child.amount !== undefined)) {
      checks.push(
        sums({
          rule,
          severity: 'error',
          subject: nameOf(table, node.row, column, 'is-sum-of-parts'),
          total: head,
          parts: children,
        }),
      )
    }
    const subsets = present(node.subsets.map((child) => operand(table, child.row, column)))
    if (subsets.length > 0)
      checks.push(
        atMost({
          rule,
          severity: 'error',
          subject: phrase('subset-of', { table: tableName(table), row: node.row.label }),
          parts: subsets,
          whole: head,
        }),
      )
  }
  return present(checks)
}

const SIDES: readonly Side[] = ['income', 'expenditure']

/** Whether every item of a block carries a number, so that none can be a part of the one above it. */
const isNumbered = (table: Table, side: Side): boolean =>
  table.rows.every((row) => row.side !== side || /[合总]计$/u.test(row.name) || levelOf(row.label) > 0)

/** 收入总表 and 支出总表 that print one list of names and amounts instead of codes and columns. */
const lists = (set: TableSet): Table[] =>
  present([set.get('income'), set.get('expenditure')]).filter(
    (table) => hasColumn(table, 'amount') && table.rows.every((row) => row.code === undefined),
  )

/** The heads 一、二、三、 of a list make its sum; what stands below a head without a number is part of it. */
const listChecks = (table: Table): Check[] => {
  const { subtotal, grand } = blockOf(table, 'single')
  const total = subtotal ?? grand
  if (total === undefined) return []
  const heads = table.rows.slice(0, table.rows.indexOf(total)).filter((row) => levelOf(row.label) === 1)
  const whole = operand(table, total, 'amount')
  const parts = present(heads.map((row) => operand(table, row, 'amount')))
  if (whole === undefined || parts.length < 2) return []
  const subject = nameOf(table, total, 'amount', 'is-sum-of-items')
  return present([
    sums({ rule: 'I1', severity: 'error', subject, total: whole, parts }),
    ...heads.map((head) => belowHead(table, head)),
  ])
}

/** Names without a number below a head: never more than it; when they are less, one may not have been listed. */
const belowHead = (table: Table, head: Row): Check | undefined => {
  const after = table.rows.slice(table.rows.indexOf(head) + 1)
  const end = after.findIndex((row) => levelOf(row.label) > 0 || /[合总]计$/u.test(row.name))
  const below = (end < 0 ? after : after.slice(0, end)).filter((row) => !row.ofWhich)
  const whole = operand(table, head, 'amount')
  const parts = present(below.map((row) => operand(table, row, 'amount')))
  if (whole === undefined || parts.length < 2) return undefined
  const subject = nameOf(table, head, 'amount', 'is-sum-of-parts')
  const over = atMost({ rule: 'I1', severity: 'error', subject, parts, whole })
  return over?.outcome === 'held' ? sums({ rule: 'I1', severity: 'warning', subject, total: whole, parts }) : over
}

/** I1: 本年收入合计 = Σ 收入各项; 本年支出合计 = Σ 支出各项. */
export const itemsAddUp: Rule = {
  id: 'I1',
  severity: 'error',
  article: '预算法实施条例第二十条',
  check: (facts) =>
    facts.sets
      .flatMap((set) => {
        const table = set.get('overview')
        if (table === undefined) return []
        const sides = isNumbered(table, 'economic') ? [...SIDES, 'economic' as const] : SIDES
        return sides.flatMap((side) => blockChecks('I1', table, 'amount', side))
      })
      .concat(facts.sets.flatMap((set) => lists(set).flatMap(listChecks))),
}

/** Columns of money that a two-block table has on one side. */
export const moneyColumns = (table: Table, side: Side): ColumnKey[] => {
  const keys: ColumnKey[] = ['amount', 'total', 'general', 'fund', 'capital']
  return keys.filter((key) =>
    table.rows.some((row) => row.side === side && row.cells.some((cell) => cell.column === key)),
  )
}

const FUND = /^(?:一般公共预算|政府性?基金|国有资本)/u

/** 年初财政拨款结转和结余 is the sum of the funds that are printed under it. */
const carriedFunds = (table: Table, side: Side, column: ColumnKey): Check[] => {
  const rows = table.rows.filter((row) => row.side === side)
  return present(
    blockOf(table, side).carried.map(({ row }) => {
      const below = rows.slice(rows.indexOf(row) + 1)
      const end = below.findIndex((each) => !FUND.test(each.name))
      const parts = present((end < 0 ? below : below.slice(0, end)).map((each) => operand(table, each, column)))
      const total = operand(table, row, column)
      return total === undefined || parts.every((part) => part.amount === undefined)
        ? undefined
        : sums({ rule: 'I2', severity: 'error', subject: nameOf(table, row, column, 'is-sum-of-parts'), total, parts })
    }),
  )
}

/** I2: 总计 = 本年合计 + 结转. */
export const grandTotals: Rule = {
  id: 'I2',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) =>
      present([set.get('overview'), set.get('appropriation'), ...lists(set)]).flatMap((table) =>
        [...SIDES, 'single' as const].flatMap((side) => {
          const block = blockOf(table, side)
          const { grand, subtotal } = block
          if (grand === undefined || subtotal === undefined) return []
          return present(
            moneyColumns(table, side).map((column) => {
              const total = operand(table, grand, column)
              const first = operand(table, subtotal, column)
              if (total === undefined || first === undefined) return undefined
              const carried = present(block.carried.map((node) => operand(table, node.row, column)))
              return sums({
                rule: 'I2',
                severity: 'error',
                subject: nameOf(table, grand, column, 'is-subtotal-and-carried'),
                total,
                parts: [first, ...carried],
              })
            }),
          ).concat(moneyColumns(table, side).flatMap((column) => carriedFunds(table, side, column)))
        }),
      ),
    ),
}

/** I3: 收入总计 = 支出总计. */
export const balance: Rule = {
  id: 'I3',
  severity: 'error',
  check: (facts) =>
    facts.sets.flatMap((set) =>
      present(
        [set.get('overview'), set.get('appropriation')].map((table) => {
          if (table === undefined) return undefined
          const income = blockOf(table, 'income')
          const expenditure = blockOf(table, 'expenditure')
          const left = income.grand ?? income.subtotal
          const right = expenditure.grand ?? expenditure.subtotal
          if (left === undefined || right === undefined) return undefined
          const total = operand(table, left, 'amount')
          const other =
            operand(table, right, table.kind === 'appropriation' ? 'total' : 'amount') ??
            operand(table, right, 'amount')
          if (total === undefined || other === undefined) return undefined
          return sums({
            rule: 'I3',
            severity: 'error',
            subject: phrase('income-is-expenditure', { table: tableName(table) }),
            total,
            parts: [other],
          })
        }),
      ),
    ),
}
