import type { Row, Table } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { columnName, phrase, tableName } from '../../messages/index.ts'
import { notChecked, present, sums } from '../compare.ts'
import { type Operand, hasColumn, hasRows, operand, rowCoded, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'

const PERSONNEL = ['301', '303']
const OPERATING = ['302', '310', '309']

/** The amount beside 公用经费合计; it stands under the last list where the name is merged over the lists before. */
const totalOf = (table: Table, name: string): Operand | undefined => {
  const row = table.rows.find((each) => each.name === name)
  const level = (each: Row): boolean =>
    each.label === '' &&
    each.code === undefined &&
    each.place.line === row?.place.line &&
    each.place.row === row?.place.row
  const candidates = row === undefined ? [] : [row, ...table.rows.filter((each) => level(each))]
  return present(candidates.map((each) => operand(table, each, 'total'))).find((each) => each.amount !== undefined)
}

/** 人员经费合计 and 公用经费合计 under lists of classes that stand beside each other. */
const listTotals = (table: Table): Check[] => {
  const classes = table.rows.filter((row) => row.code?.length === 3)
  const isPersonnel = (row: Row): boolean => PERSONNEL.includes(row.code ?? '')
  return present(
    (
      [
        ['人员经费合计', classes.filter(isPersonnel)],
        ['公用经费合计', classes.filter((row) => !isPersonnel(row))],
      ] as const
    ).map(([name, rows]) => {
      const total = totalOf(table, name)
      const parts = present(rows.map((each) => operand(table, each, 'total')))
      return total === undefined || parts.length === 0
        ? undefined
        : sums({
            rule: 'I13',
            severity: 'warning',
            subject: phrase('classes-are', {
              table: tableName(table),
              column: { zh: name, en: columnName(name === '人员经费合计' ? 'personnel' : 'operating').en },
              codes: rows.map((each) => each.code).join(' + '),
            }),
            total,
            parts,
          })
    }),
  )
}

/** I13: 301 + 303 = 人员经费, 302 + 310 = 公用经费, unless other classes are printed. */
export const economicClasses: Rule = {
  id: 'I13',
  severity: 'warning',
  check: (facts) =>
    facts.sets.flatMap((set): Check[] => {
      const table = set.get('general-basic')
      if (hasRows(table) && !hasColumn(table, 'personnel')) return listTotals(table)
      if (!hasRows(table) || !hasColumn(table, 'personnel') || !hasColumn(table, 'operating')) return []
      const total = totalRow(table)
      if (total === undefined) return []
      const others = table.rows.filter(
        (row) => row.code?.length === 3 && ![...PERSONNEL, ...OPERATING].includes(row.code),
      )
      if (others.length > 0)
        return [
          notChecked(
            'I13',
            phrase('classes-are-parts', { table: tableName(table) }),
            phrase('other-classes', { rows: others.map((row) => row.label).join('、') }),
          ),
        ]
      return present(
        (
          [
            ['personnel', PERSONNEL],
            ['operating', OPERATING],
          ] as const
        ).map(([column, codes]) => {
          const whole = operand(table, total, column)
          const parts = present(
            codes.map((code) => {
              const row = rowCoded(table, code)
              return row === undefined ? undefined : operand(table, row, 'total')
            }),
          )
          return whole === undefined || parts.length === 0
            ? undefined
            : sums({
                rule: 'I13',
                severity: 'warning',
                subject: phrase('classes-are', {
                  table: tableName(table),
                  column: columnName(column),
                  codes: codes.join(' + '),
                }),
                total: whole,
                parts,
              })
        }),
      )
    }),
}

/** A function class and the economic class that usually states the same money. */
const SOFT: readonly { readonly functions: readonly string[]; readonly economic: readonly string[] }[] = [
  { functions: ['2080505'], economic: ['30108'] },
  { functions: ['2080506'], economic: ['30109'] },
  { functions: ['2210201'], economic: ['30113'] },
  { functions: ['2101101', '2101102'], economic: ['30110'] },
  { functions: ['2101103'], economic: ['30111'] },
  { functions: ['2080501'], economic: ['30302'] },
]

/** I28: pension, annuity, housing fund and medical insurance by function and by economic class. A difference is information at most. */
export const softLinks: Rule = {
  id: 'I28',
  severity: 'information',
  check: (facts) =>
    facts.sets.flatMap((set) => {
      const general = set.get('general-expenditure')
      const basic = set.get('general-basic')
      if (!hasRows(general) || !hasRows(basic)) return []
      return present(
        SOFT.map(({ functions, economic }) => {
          const left: Operand[] = present(
            functions.map((code) => {
              const row = rowCoded(general, code)
              return row === undefined ? undefined : (operand(general, row, 'basic') ?? operand(general, row, 'total'))
            }),
          )
          const right: Operand[] = present(
            economic.map((code) => {
              const row = rowCoded(basic, code)
              return row === undefined ? undefined : operand(basic, row, 'total')
            }),
          )
          const [total] = right
          const subject = phrase('soft-link', { functions: functions.join(' + '), economic: economic.join(' + ') })
          if (total === undefined || left.length === 0)
            return left.length === 0 && total === undefined
              ? undefined
              : notChecked('I28', subject, phrase('one-side-missing'))
          return sums({
            rule: 'I28',
            severity: 'information',
            subject,
            total,
            parts: left,
            message: phrase('soft-differs', { functions: functions.join(' + '), economic: economic.join(' + ') }),
          })
        }),
      )
    }),
}
