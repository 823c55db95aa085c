import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../disclosure.ts'
import { aBudget } from '../testing/budget.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { checkGroup } from './check-group.ts'

const outcomes = (documents: readonly Disclosure[], rule: string): string[] =>
  checkGroup(documents)
    .checks.filter((check) => check.rule === rule)
    .map((check) => check.outcome)

const lastYear = (total: string): Disclosure =>
  aBudget('云溪县信访局', 2024)
    .withoutProse()
    .with('部门预算收支总表', '收入总计', 2, total)
    .with('部门预算支出总表', '合计', 4, '390.00')
    .with('部门预算支出总表', '合计', 5, '110.00')
    .read()

describe('I39, one office over years', () => {
  it('holds', () => {
    expect(outcomes([aBudget().read(), lastYear('500.00')], 'I39')).toEqual(['held', 'held', 'held'])
  })

  it('fails, and names both documents', () => {
    const report = checkGroup([aBudget().read(), lastYear('505.00')])
    const [finding] = report.findings
    expect(finding?.rule).toBe('I39')
    expect(finding?.figures.map((figure) => figure.place.document)).toContain('budget.md')
    expect(finding?.figures.map((figure) => figure.printed)).toEqual(['21.00万元', '521.00', '505.00'])
  })

  it('does not apply to other offices or years', () => {
    expect(outcomes([aBudget().read(), aBudget('平江县信访局', 2024).read()], 'I39')).toEqual([])
    expect(outcomes([aBudget().read(), aBudget('云溪县信访局', 2022).read()], 'I39')).toEqual([])
  })
})

const department = (): Disclosure =>
  aBudget().withRow('部门机构设置情况', ['云溪县信访服务中心', '行政', '股级', '财政拨款']).read()

const unit = (office: string, total: string, basic: string, project: string): Disclosure =>
  aBudget(office)
    .with('部门预算支出总表', '合计', 3, total)
    .with('部门预算支出总表', '合计', 4, basic)
    .with('部门预算支出总表', '合计', 5, project)
    .withoutProse()
    .read()

describe('I29, a department and its units', () => {
  it('holds', () => {
    expect(
      outcomes(
        [
          department(),
          unit('云溪县信访局本级', '421.00', '321.00', '100.00'),
          unit('云溪县信访服务中心', '100.00', '80.00', '20.00'),
        ],
        'I29',
      ),
    ).toEqual(['held', 'held', 'held'])
  })

  it('fails', () => {
    expect(
      outcomes(
        [
          department(),
          unit('云溪县信访局本级', '421.00', '321.00', '100.00'),
          unit('云溪县信访服务中心', '101.00', '81.00', '20.00'),
        ],
        'I29',
      ),
    ).toEqual(['failed', 'failed', 'held'])
  })

  it('does not judge when a unit is missing, and does not apply without units', () => {
    expect(outcomes([department(), unit('云溪县信访服务中心', '100.00', '80.00', '20.00')], 'I29')).toEqual([
      'not-checked',
      'not-checked',
      'not-checked',
    ])
    expect(outcomes([aBudget().read(), aBudget('平江县信访局').read()], 'I29')).toEqual([])
    expect(checkGroup([aBudget().read()]).checks).toEqual([])
  })
})

const published = (name: string, ...lines: readonly string[]): Disclosure =>
  readDisclosure(readText(name, lines.join('\n\n'), 'markdown'))

const year2024 = (): Disclosure =>
  published('2024.md', '# 云溪县信访局2024年部门预算', '2024年收入预算550.00万元。', '2024年公务接待费2.00万元。')

const said = (...lines: readonly string[]): string[] =>
  checkGroup([published('2025.md', '# 云溪县信访局2025年部门预算', ...lines), year2024()]).checks.map(
    (check) => `${check.outcome} ${check.severity}`,
  )

describe('I39, what a document says about the year before', () => {
  it('holds for the amount, the change and the percentage', () => {
    expect(said('2025年收入预算600.00万元，比2024年预算增加50.00万元，增长9.09%。')).toEqual([
      'held error',
      'held error',
    ])
    expect(said('2025年公务接待费2.50万元，2024年预算为2.00万元，增长25%。')).toEqual(['held error', 'held error'])
  })

  it('is an error against the budget, and a warning where the sentence only says last year', () => {
    expect(said('2025年收入预算600.00万元，比2024年预算增加20.00万元，增长3.45%。')).toEqual([
      'failed error',
      'failed error',
    ])
    expect(said('2025年收入预算600.00万元，比上年增加20.00万元，增长3.45%。')).toEqual([
      'failed warning',
      'failed warning',
    ])
    expect(said('2025年公务接待费2.50万元，2024年预算为3.00万元。')).toEqual(['failed error'])
  })

  it('places every figure in its document, and names its findings apart', () => {
    const { findings } = checkGroup([
      published('2025.md', '# 云溪县信访局2025年部门预算', '2025年收入预算600.00万元，比2024年预算增加20.00万元。'),
      year2024(),
    ])
    expect(findings.map((finding) => finding.id)).toEqual(['D1'])
    expect(findings[0]?.figures.map((figure) => figure.place.document)).toEqual(['2025.md', '2025.md', '2024.md'])
  })
})
