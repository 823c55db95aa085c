import { compare, equal, sum } from '../../decimal.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { notChecked, present, sums, yuanOf } from '../compare.ts'
import { type Facts, type Operand, amountOf, hasRows, operand } from '../facts.ts'

/** Most projects among which a division by code is searched. */
const SEARCH_LIMIT = 14

interface CodeCell {
  readonly code: string
  readonly cell: Operand
}

/** Divides the projects over the codes so that every code's project expenditure is met exactly; undefined when no or more than one way exists. */
export const divide = (
  codes: readonly CodeCell[],
  projects: readonly Operand[],
): Map<string, Operand[]> | undefined => {
  if (projects.length > SEARCH_LIMIT || codes.length > SEARCH_LIMIT) return undefined
  const found: Map<string, Operand[]>[] = []
  const place = (at: number, filled: Map<string, Operand[]>): void => {
    if (found.length > 1) return
    const next = projects[at]
    if (next === undefined) {
      if (codes.every(({ code, cell }) => equal(sum((filled.get(code) ?? []).map(yuanOf)), yuanOf(cell))))
        found.push(new Map([...filled].map(([code, list]) => [code, [...list]])))
      return
    }
    for (const { code, cell } of codes) {
      const list = filled.get(code) ?? []
      if (compare(sum([...list, next].map(yuanOf)), yuanOf(cell)) > 0) continue
      filled.set(code, [...list, next])
      place(at + 1, filled)
      filled.set(code, list)
    }
  }
  place(0, new Map())
  return found.length === 1 ? found[0] : undefined
}

export const byCode = (facts: Facts, amounts: readonly Operand[]): Check[] => {
  const table = facts.own.get('expenditure')
  if (!hasRows(table) || amounts.length === 0) return []
  const longest = table.rows.filter(
    (row) =>
      row.code !== undefined &&
      !table.rows.some((other) => other.code !== row.code && other.code?.startsWith(row.code ?? '') === true),
  )
  const codes = longest.flatMap((row): CodeCell[] => {
    const cell = amountOf(row, 'project') === undefined ? undefined : operand(table, row, 'project')
    return row.code === undefined || cell === undefined ? [] : [{ code: row.code, cell }]
  })
  const subject = phrase('projects-by-code')
  const division = divide(codes, amounts)
  if (division === undefined) return [notChecked('I18', subject, phrase('no-single-division'))]
  return present(
    codes.map(({ code, cell }) =>
      sums({
        rule: 'I18',
        severity: 'error',
        subject: phrase('projects-of-code', { code }),
        total: cell,
        parts: division.get(code) ?? [],
      }),
    ),
  )
}
