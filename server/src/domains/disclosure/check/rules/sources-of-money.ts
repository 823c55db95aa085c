import type { Table } from '../../disclosure.ts'
import { hasMoney } from '../facts.ts'

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

/** All money is general public budget; undefined without an overview. */
export const isAllGeneral = (overview: Table | undefined): boolean | undefined =>
  overview === undefined ? undefined : holdsOnly(overview, /^财政拨款|^一般公共预算/u)
