import type { Table } from '../../disclosure.ts'
import { type TableSet, hasColumn, hasMoney } from '../facts.ts'

/** Whether every source of income that carries money is of the allowed names. */
const holdsOnly = (overview: Table, allowed: RegExp): boolean => {
  const items = overview.rows.filter(
    (row) => row.side === 'income' && hasMoney(row, 'amount') && !/合计|总计/u.test(row.name),
  )
  return items.length > 0 && items.every((row) => allowed.test(row.name))
}

/** All money is fiscal appropriation, of whatever fund. */
export const isAllFiscal = (overview: Table): boolean =>
  holdsOnly(overview, /^财政拨款|^一般公共预算|^政府性?基金|^国有资本/u)

/** What the other tables say of funds and state capital: that there is money of them, that there is none, or nothing. */
const hasOtherFunds = (set: TableSet): boolean | undefined => {
  const appropriation = set.get('appropriation')
  const tables = [set.get('fund-expenditure'), set.get('capital-expenditure')]
  if (tables.some((table) => table?.blank === false)) return true
  if (appropriation?.rows.some((row) => hasMoney(row, 'fund') || hasMoney(row, 'capital')) === true) return true
  const told =
    tables.some((table) => table !== undefined) || (appropriation !== undefined && hasColumn(appropriation, 'fund'))
  return told ? false : undefined
}

/** All money is general public budget; undefined without an overview, or where 财政拨款 stands for all funds and no table tells them apart. */
export const isAllGeneral = (set: TableSet): boolean | undefined => {
  const overview = set.get('overview')
  if (overview === undefined) return undefined
  if (holdsOnly(overview, /^一般公共预算/u)) return true
  if (!holdsOnly(overview, /^财政拨款|^一般公共预算/u)) return false
  const others = hasOtherFunds(set)
  return others === undefined ? undefined : !others
}
