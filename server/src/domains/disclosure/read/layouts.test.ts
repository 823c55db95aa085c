import { describe, expect, it } from 'vitest'
import type { Disclosure, Row, Table } from '../disclosure.ts'
import type { SourceBlock } from '../source.ts'
import { readDisclosure } from './read-disclosure.ts'
import { decodeText } from './decode.ts'
import { readText } from './text.ts'

const text = (lines: readonly string[]): Disclosure =>
  readDisclosure(readText('budget.txt', lines.join('\n\n'), 'text'))
const markdown = (lines: readonly string[]): Disclosure =>
  readDisclosure(readText('budget.md', lines.join('\n'), 'markdown'))

const told = (row: Row): string =>
  [
    row.code ?? '-',
    row.name,
    ...row.cells.map((cell) => (cell.value.kind === 'amount' ? cell.value.amount.printed : cell.value.kind)),
  ].join(' ')

const table = (disclosure: Disclosure, kind: Table['kind']): Table => {
  const found = disclosure.tables.find((each) => each.kind === kind)
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}

const HEAD = [
  '  部门预算支出总表 ',
  '501 云溪县信访局 预算年度：2025 单位：万元 ',
  '序号 ',
  '功能分类科目 ',
  '合计 基本支出 项目支出 科目 ',
  '编码 ',
  '科目名称 ',
  '栏次 1 2 3 4 5 ',
]

describe('text from a PDF', () => {
  it('takes an empty cell for one more space', () => {
    const rows = table(
      text([...HEAD, '1  合计 9.00 5.00 4.00 ', '2 201 一般公共服务支出 4.00  4.00 ']),
      'expenditure',
    ).rows
    expect(rows.map(told)).toEqual(['- 合计 9.00 5.00 4.00', '201 一般公共服务支出 4.00 blank 4.00'])
  })

  it('joins wrapped names and reads through a repeated header', () => {
    const rows = table(
      text([
        ...HEAD,
        '1  合计 9.00 5.00 4.00 ',
        '2 201 ',
        '一般公共',
        '服务支出 ',
        '9.00 5.00 4.00 ',
        ...HEAD.slice(1),
        '3 20140 信访事务 9.00 5.00 4.00 ',
      ]),
      'expenditure',
    ).rows
    expect(rows.map(told)).toEqual([
      '- 合计 9.00 5.00 4.00',
      '201 一般公共服务支出 9.00 5.00 4.00',
      '20140 信访事务 9.00 5.00 4.00',
    ])
    expect(rows[1]?.place).toMatchObject({ line: 19, endLine: 25 })
  })

  it('joins a code split by a space', () => {
    expect(table(text([...HEAD, '1 2014 001 行政运行 9.00 9.00  ']), 'expenditure').rows.map(told)).toEqual([
      '2014001 行政运行 9.00 9.00 blank',
    ])
  })

  it('lists a row whose columns cannot be told, and adds nothing up', () => {
    const disclosure = text([...HEAD, '1  合计 9.00 5.00 4.00 7.00 ', '2 201 一般公共服务支出 4.00 4.00 '])
    expect(disclosure.unread.map((each) => each.reason)).toContain('row-columns-unclear')
    expect(table(disclosure, 'expenditure').complete).toBe(false)
  })

  it('ends a table at the next part and skips page numbers', () => {
    const disclosure = text([
      ...HEAD,
      '1  合计 9.00 5.00 4.00 ',
      '27',
      '2 201 一般公共服务支出 9.00 5.00 4.00 ',
      '第一部分 情况说明',
      '2025年支出预算9.00万元。 ',
    ])
    expect(table(disclosure, 'expenditure').rows).toHaveLength(2)
    expect(disclosure.claims).toHaveLength(1)
  })
})

describe('text with aligned columns', () => {
  const lines = [
    '                          2025年部门支出预算总表',
    '编制部门：云溪县信访局                                      单位：元',
    '            项目                            支出预算',
    '功能分类科目编码',
    '                   功能分类科目名称       合计          基本支出        项目支出',
    '类     款    项',
    '201             一般公共服务支出     9,000.00     5,000.00    4,000.00',
    '201   40        信访事务         9,000.00     5,000.00    4,000.00',
    '201   40   01   行政运行         5,000.00     5,000.00        0.00',
    '201   40   04   信访业务         4,000.00         0.00    4,000.00',
    '                合计           9,000.00     5,000.00    4,000.00',
  ]

  it('reads codes in three columns and figures under their headings', () => {
    const read = table(text(lines), 'expenditure')
    expect(read.unit).toBe('yuan')
    expect(read.rows.map(told)).toEqual([
      '201 一般公共服务支出 9,000.00 5,000.00 4,000.00',
      '20140 信访事务 9,000.00 5,000.00 4,000.00',
      '2014001 行政运行 5,000.00 5,000.00 0.00',
      '2014004 信访业务 4,000.00 0.00 4,000.00',
      '- 合计 9,000.00 5,000.00 4,000.00',
    ])
  })
})

describe('Markdown', () => {
  it('matches columns by their words, whatever their order', () => {
    const rows = table(
      markdown([
        '# 部门预算支出总表',
        '',
        '单位：万元',
        '',
        '科目名称\t科目编码\t项目支出\t合计\t基本支出',
        '合计\t\t4.00\t9.00\t5.00',
      ]),
      'expenditure',
    ).rows
    expect(
      rows[0]?.cells.map((cell) => [cell.column, cell.value.kind === 'amount' ? cell.value.amount.printed : '']),
    ).toEqual([
      ['project', '4.00'],
      ['total', '9.00'],
      ['basic', '5.00'],
    ])
  })

  it('takes no entry of a table of contents for a table', () => {
    expect(markdown(['部门预算支出总表 .....\t5', '部门预算收入总表 .....\t3', '', '正文。']).tables).toEqual([])
  })

  it('joins a table over pages whose title or office is printed again', () => {
    const page = (first: string) => [
      '# 部门预算支出总表',
      '',
      '单位：万元',
      '',
      '序号\t科目编码\t科目名称\t合计\t基本支出\t项目支出',
      '栏次\t1\t2\t3\t4\t5',
      first,
      '',
    ]
    expect(
      table(
        markdown([...page('1\t\t合计\t9.00\t9.00\t'), ...page('2\t201\t一般公共服务支出\t9.00\t9.00\t')]),
        'expenditure',
      ).rows,
    ).toHaveLength(2)
  })

  it('tells blank, dash, not applicable and nought apart', () => {
    const rows = table(
      markdown([
        '# 部门固定资产占用情况表',
        '',
        '项目\t数量\t价值（金额单位：万元）',
        '合计\t——\t9.00',
        '1、房屋\t\t0.00',
        '2、车辆\t3\t不适用',
      ]),
      'assets',
    ).rows
    expect(rows.map(told)).toEqual(['- 合计 dash 9.00', '- 房屋 blank 0.00', '- 车辆 number not-applicable'])
  })

  it('lists an unknown table and an unknown column with figures', () => {
    const disclosure = markdown([
      '# 部门预算支出总表',
      '',
      '单位：万元',
      '',
      '科目编码\t科目名称\t合计\t基本支出\t项目支出\t教育附加',
      '201\t一般公共服务支出\t9.00\t5.00\t3.00\t1.00',
      '',
      '说明一句。',
      '',
      '甲\t乙',
      '丙\t丁',
    ])
    expect(disclosure.unread.map((each) => each.reason).toSorted()).toEqual(['column-unknown', 'table-kind-unknown'])
    expect(table(disclosure, 'expenditure').complete).toBe(false)
  })
})

describe('bytes', () => {
  it('reads UTF-8, GB 18030 and UTF-16, and refuses what is no text', () => {
    const encoded = (bytes: readonly number[]) => decodeText(new Uint8Array(bytes))
    expect(encoded([0xef, 0xbb, 0xbf, 0xe9, 0xa2, 0x84])).toBe('预')
    expect(encoded([0xd4, 0xa4, 0xcb, 0xe3])).toBe('预算')
    expect(encoded([0xff, 0xfe, 0x84, 0x98])).toContain('预')
    expect(() => encoded([0, 1, 2, 0xff, 0xfe, 0])).toThrow(/kind|file|文件/u)
  })
})

describe('rows that stay lines beside a grid', () => {
  const line = (text: string): SourceBlock => ({
    kind: 'line',
    text,
    flow: 'wrapped',
    place: { page: 1, excerpt: text },
  })
  const grid = (...rows: readonly (readonly string[])[]): SourceBlock => ({
    kind: 'grid',
    place: { page: 2, excerpt: '' },
    rows: rows.map((cells, index) => ({
      place: { page: 2, row: index + 1, excerpt: cells.join(' ') },
      cells: cells.map((text, column) => ({
        text,
        column,
        columnSpan: 1,
        rowSpan: 1,
        place: { page: 2, row: index + 1, column: column + 1, excerpt: text },
      })),
    })),
  })
  const HEADER = ['科目编码', '科目名称', '合计', '基本支出', '项目支出']
  const read = (...blocks: readonly SourceBlock[]): Disclosure =>
    readDisclosure({
      name: 'b.pdf',
      format: 'pdf',
      unread: [],
      blocks: [line('部门支出总表'), line('单位：万元'), ...blocks],
    })

  it.each([
    [
      'before it',
      [
        line('科目编码   科目名称   合计'),
        line('201   一般公共服务支出      9.00      5.00'),
        grid(HEADER, ['20140', '信访事务', '9.00', '5.00', '4.00']),
      ],
    ],
    [
      'after it',
      [grid(HEADER, ['', '合计', '9.00', '5.00', '4.00']), line('201   一般公共服务支出      9.00      5.00')],
    ],
  ])('are listed, and nothing is added up without them: %s', (_, blocks) => {
    const disclosure = read(...blocks)
    expect(disclosure.unread.map((each) => each.reason)).toEqual(['row-columns-unclear'])
    expect(table(disclosure, 'expenditure').complete).toBe(false)
  })
})
