import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../check/check-disclosure.ts'
import { formatDecimal } from '../decimal.ts'
import { aBudget } from '../testing/budget.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readText } from './text.ts'
import { valueOf } from './typed.ts'

const budget = aBudget().pipes()

const wrong = (text: string): string[] =>
  checkDisclosure(readDisclosure(readText('budget.md', text, 'markdown'))).checks.flatMap((check) =>
    check.outcome === 'failed' && check.severity === 'error' ? [check.rule] : [],
  )

describe('units', () => {
  it.each(['百元', '千元', '十万元', '百万元', '千万元'])('are read: %s', (unit) => {
    const text = budget.replaceAll('万元', unit)
    const { tables, claims } = readDisclosure(readText('budget.md', text, 'markdown'))
    expect(tables[0]?.unit).not.toBe('ten-thousand')
    expect(claims.length).toBeGreaterThan(0)
    expect(wrong(text)).toEqual([])
    expect(wrong(text.replace('420.00', '421.00')).length).toBeGreaterThan(0)
  })
})

describe('figures in cells', () => {
  it.each([
    ['４２０．００', '4200000'],
    ['（10.00）', '-100000'],
    ['(1,010.00)', '-10100000'],
    ['△10.00', '-100000'],
    ['▲10.00', '-100000'],
  ])('%s is an amount', (text, yuan) => {
    const value = valueOf(text, 'total', 'ten-thousand')
    expect(value.kind === 'amount' ? formatDecimal(value.amount.yuan) : value.kind).toBe(yuan)
  })

  it('are in the unit that the header of their column names', () => {
    const asset = (header: string, value: string): readonly string[] =>
      readDisclosure(
        readText(
          'assets.md',
          `# 云溪县信访局2025年部门预算\n\n固定资产占用情况表\n\n单位：万元\n\n| 项目 | 数量 | ${header} |\n| --- | --- | --- |\n| 合计 | 2 | ${value} |\n`,
          'markdown',
        ),
      ).tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.flatMap((cell) => (cell.value.kind === 'amount' ? [formatDecimal(cell.value.amount.yuan)] : [])),
        ),
      )
    expect(asset('价值（金额单位：元）', '50000.00')).toEqual(['50000'])
    expect(asset('价值', '5.00')).toEqual(['50000'])
  })
})
