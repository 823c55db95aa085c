import { describe, expect, it } from 'vitest'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { checkDisclosure } from './check-disclosure.ts'

const HEADER = [
  '政府采购项目来源\t\t采购物品名称\t数量\t政府采购金额\t',
  '项目名称\t预算资金\t\t\t合计\t一般公共预算拨款',
]

const checked = (...rows: readonly string[]) => {
  const text = ['# 部门政府采购预算', '', '云溪县信访局', '', '单位：万元', '', ...HEADER, ...rows, ''].join('\n')
  return checkDisclosure(readDisclosure(readText('a.md', text, 'markdown'))).checks.filter(
    (each) => each.rule === 'I43',
  )
}

describe('I43 procurement', () => {
  it('holds', () => {
    const checks = checked(
      '合计\t\t\t\t29.00\t29.00',
      '窗口维护\t48.00\t服务\t1\t12.00\t12.00',
      '系统运维\t68.00\t服务\t1\t17.00\t17.00',
    )
    expect(checks.map((each) => each.outcome)).toEqual(['held', 'held'])
  })

  it('fails, and shows the total with its place', () => {
    const checks = checked(
      '合计\t\t\t\t30.00\t29.00',
      '窗口维护\t48.00\t服务\t1\t12.00\t12.00',
      '系统运维\t68.00\t服务\t1\t17.00\t17.00',
    )
    const failed = checks.filter((each) => each.outcome === 'failed')
    expect(failed.map((each) => [each.asserted, each.figures[0]?.place.line])).toEqual([['30.00万元', 9]])
  })

  it('does not apply to a table with rows above rows, or without items', () => {
    const nested = checked(
      '合计\t\t\t\t29.00\t29.00',
      '本级\t\t\t\t29.00\t29.00',
      '窗口维护\t48.00\t服务\t1\t12.00\t12.00',
      '系统运维\t68.00\t服务\t1\t17.00\t17.00',
    )
    expect([...nested, ...checked('合计\t\t\t\t0.00\t0.00')]).toEqual([])
  })
})
