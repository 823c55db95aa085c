import { expect, it } from 'vitest'
import { readFormat } from '../formats/read-format.ts'
import { checkDisclosure, readDisclosure } from '../index.ts'
import { aBudget } from '../testing/budget.ts'

const TITLE = '# 部门预算支出总表'

const read = async (text: string) => readDisclosure(await readFormat(new TextEncoder().encode(text), 'budget.md'))

const errorsOf = (disclosure: Awaited<ReturnType<typeof read>>): string[] =>
  checkDisclosure(disclosure)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.rule} ${finding.message.en}`)

/** The table of expenditure broken off in the middle, under a second title, with its heads again or without. */
function broken(second: string, heads: boolean): string {
  const lines = aBudget().pipes().split('\n')
  const title = lines.indexOf(TITLE)
  const table = lines.findIndex((line, index) => index > title && line.startsWith('|'))
  const cut = table + 9
  return [
    ...lines.slice(0, cut),
    '',
    second,
    '',
    ...(heads ? lines.slice(table, table + 3) : []),
    ...lines.slice(cut),
  ].join('\n')
}

const AGAIN = ['（续表）', '（续）', '(续表)', '（续表一）', '续表', '续1', ''].map((words) => `${TITLE}${words}`)

it.each([...AGAIN, '部门预算支出总表（续表）', '续表', '（续上表）'])(
  'a table that goes on under “%s” is one table',
  async (second) => {
    const whole = await read(aBudget().pipes())
    const again = await read(broken(second, true))
    expect(again.tables.map((table) => table.rows.length)).toEqual(whole.tables.map((table) => table.rows.length))
    expect(errorsOf(again)).toEqual([])
  },
)

it('also where its heads are not printed again', async () => {
  expect(errorsOf(await read(broken(`${TITLE}（续表）`, false)))).toEqual([])
})

it('a wrong figure behind the break is found', async () => {
  const wrong = broken(`${TITLE}（续表）`, true).replace(
    '| 15 | 2210201 | 住房公积金 | 30.00 | 30.00 |  |',
    '| 15 | 2210201 | 住房公积金 | 31.00 | 31.00 |  |',
  )
  expect(errorsOf(await read(wrong)).join('\n')).toContain('I6')
})

it('where no line names the office, no part of a sentence is taken for its name', async () => {
  const text = aBudget()
    .pipes()
    .replaceAll(/^.*云溪县信访局.*$/gmu, '')
  const { office } = await read(`2025年预算收支安排521.00万元，较2024年增加21.00万元。\n\n${text}`)
  expect(office).toBeUndefined()
})
