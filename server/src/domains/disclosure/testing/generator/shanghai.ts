import type { Chance } from './chance.ts'
import { type Figure, Ledger } from './figure.ts'
import { type Cell, add, agree, codeTable, numeral } from './code-table.ts'
import { moneyOf } from './money.ts'
import {
  type Content,
  type GeneratedBudget,
  type HeaderCell,
  type Piece,
  type TablePiece,
  head,
  heading,
  say,
} from './piece.ts'
import { itemSentences, lastTable, procurement } from './shanghai-parts.ts'
import { stockSentences } from './sentences.ts'
import { settingOf } from './words.ts'

/** 2130101 in three columns: 213, 01, 01. */
const codeCells = (code: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, index) =>
    index === 0 ? code.slice(0, 3) : code.slice(1 + 2 * index, 3 + 2 * index),
  )

/** A fictional departmental budget as Shanghai prints it: tables in 元, prose and the last table in 万元. */
export const shanghaiBudget = (seed: number, chance: Chance): GeneratedBudget => {
  const ledger = new Ledger()
  const setting = settingOf(chance, 'shanghai')
  const decimals = chance.happens(0.5) ? 2 : 0
  const scale = decimals === 2 ? 10_000 : 100
  const money = moneyOf(chance, setting, scale, false)
  const { year, office } = setting
  const print = (digits: number, where: string): Cell =>
    digits === 0 ? '' : ledger.print(digits, decimals, 'yuan', where, true)
  const must = (digits: number, where: string): Figure => ledger.print(digits, decimals, 'yuan', where, true)
  const context = [`编制部门：${office}`, '单位：元']
  const table = (
    title: string,
    columns: number,
    names: number,
    header: readonly (readonly HeaderCell[])[],
    rows: readonly (readonly Content[])[],
    note?: string,
  ): TablePiece => ({
    kind: 'table',
    title: `${year}年部门${title}`,
    context,
    columns,
    names,
    header,
    rows,
    note,
  })
  const tops = money.functions.filter((row) => row.code.length === 3)
  const grand = add(tops.map((row) => row.basic + row.project))
  const classes = (where: string, columns: number) =>
    tops.map((row) => ({
      name: row.name,
      cells: Array.from({ length: columns }, () => must(row.basic + row.project, `${where}/${row.name}`)),
    }))

  const block = (where: string, columns: number) => {
    const shown = classes(where, columns)
    const incomes = [must(grand, `${where}/收入1`)]
    const sums = [must(grand, `${where}/收入总计`)]
    const spent = [Array.from({ length: columns }, () => must(grand, `${where}/支出总计`))]
    ledger.sum('I1', sums[0], incomes)
    ledger.same('I3', sums[0], spent[0]?.[0])
    for (let column = 0; column < columns; column++)
      ledger.sum(
        'I1',
        spent[0]?.[column],
        shown.map((each) => each.cells[column]),
      )
    return { classes: shown, incomes, sums, spent }
  }
  const overview = block('收支总表', 1)
  const fiscal = must(grand, '收支总表/一般公共预算')
  ledger.same('I1', overview.incomes[0], fiscal)
  const appropriation = block('财政拨款收支总表', 2)
  for (const { cells } of appropriation.classes) ledger.same('I9', cells[0], cells[1])
  ledger.same('I9', appropriation.spent[0]?.[0], appropriation.spent[0]?.[1])
  const blockRows = (
    source: ReturnType<typeof block>,
    incomes: readonly (readonly [string, Cell])[],
    columns: number,
  ): Content[][] => {
    const length = Math.max(incomes.length, source.classes.length)
    const blank = Array.from({ length: 4 - columns }, () => '')
    return [
      ...Array.from({ length }, (_, index): Content[] => {
        const spent = source.classes[index]
        return [
          ...(incomes[index] ?? ['', '']),
          spent === undefined ? '' : `${numeral(index + 1)}、${spent.name}`,
          ...(spent?.cells ?? Array.from({ length: columns }, () => '')),
          ...(columns === 1 ? [] : blank),
        ]
      }),
      ['收入总计', source.sums[0] ?? '', '支出总计', ...(source.spent[0] ?? []), ...(columns === 1 ? [] : blank)],
    ]
  }
  const rowsOf = (codes: ReturnType<typeof codeTable>, parts: number, extra = 0): Content[][] => {
    const blanks = Array.from({ length: extra }, () => '')
    return [
      ...codes.rows.map((row) => [...codeCells(row.code, parts), row.name, ...row.cells, ...blanks]),
      [...Array.from({ length: parts }, () => ''), '合计', ...codes.total, ...blanks],
    ]
  }
  const functions = money.functions.map(({ code, name, basic, project }) => ({ code, name, parts: [basic, project] }))
  const incomeCodes = codeTable(
    ledger,
    '收入预算总表',
    functions.map((row) => ({ ...row, parts: [add(row.parts)] })),
    print,
    { across: 'I4', down: 'I6' },
  )
  const expenditure = codeTable(ledger, '支出预算总表', functions, print, { across: 'I5', down: 'I6' })
  const general = codeTable(ledger, '一般公共预算支出功能分类预算表', functions, print, { across: 'I5', down: 'I6' })
  const basic = codeTable(
    ledger,
    '基本支出经济分类预算表',
    money.economic.map((row) => ({ code: row.code, name: row.name, parts: [row.personnel, row.operating] })),
    print,
    { across: 'I5', down: 'I13' },
  )
  agree(ledger, { overview, appropriation }, { income: incomeCodes, expenditure, general, basic })

  /** 元 with their decimals as 万元 with two, rounded. */
  const wan = (digits: number): number => Math.round(digits / scale)
  const written = (digits: number, where: string): Figure => ledger.print(digits, 2, 'ten-thousand', `文字/${where}`)
  const repeated = (cell: Figure, where: string): Figure => {
    const printed = written(wan(cell.digits), where)
    ledger.same('I16', printed, cell)
    return printed
  }
  const functionHead = (title: string): HeaderCell[][] => [
    [head('项目', 4), head(title, 3)],
    [
      head('功能分类科目编码', 3),
      head('功能分类科目名称', 1, 2),
      head('合计', 1, 2),
      head('基本支出', 1, 2),
      head('项目支出', 1, 2),
    ],
    [head('类'), head('款'), head('项')],
  ]
  const last = lastTable(ledger, money, scale, basic.total[2])
  const grandFigure = overview.sums[0]
  if (grandFigure === undefined) throw new Error('no total')
  const tables: Piece[] = [
    table(
      '财务收支预算总表',
      4,
      2,
      [[head('本年收入', 2), head('本年支出', 2)], ['项目', '预算数', '项目', '预算数'].map((text) => head(text))],
      blockRows(
        overview,
        [
          ['一、财政拨款收入', overview.incomes[0] ?? ''],
          ['1.一般公共预算', fiscal],
          ['2.政府性基金', ''],
          ['3.国有资本经营预算', ''],
          ['二、事业收入', ''],
          ['三、事业单位经营收入', ''],
          ['四、其他收入', ''],
        ],
        1,
      ),
    ),
    table(
      '收入预算总表',
      9,
      3,
      [
        [head('项目', 4), head('收入预算', 5)],
        [
          head('功能分类科目编码', 3),
          head('功能分类科目名称', 1, 2),
          ...['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入'].map((text) => head(text, 1, 2)),
        ],
        [head('类'), head('款'), head('项')],
      ],
      rowsOf(incomeCodes, 3, 3),
    ),
    table('支出预算总表', 7, 3, functionHead('支出预算'), rowsOf(expenditure, 3)),
    table(
      '财政拨款收支预算总表',
      7,
      2,
      [
        [head('财政拨款收入', 2), head('财政拨款支出', 5)],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'].map((text) =>
          head(text),
        ),
      ],
      blockRows(
        appropriation,
        [
          ['一、一般公共预算资金', appropriation.incomes[0] ?? ''],
          ['二、政府性基金', ''],
          ['三、国有资本经营预算', ''],
        ],
        2,
      ),
    ),
    table('一般公共预算支出功能分类预算表', 7, 3, functionHead('一般公共预算支出'), rowsOf(general, 3)),
    table(
      '政府性基金预算支出功能分类预算表',
      7,
      3,
      functionHead('政府性基金预算支出'),
      [['', '', '', '合计', '', '', '']],
      `注：本部门${year}年无政府性基金预算财政拨款安排的预算，故本表为空表。`,
    ),
    table(
      '国有资本经营预算支出功能分类预算表',
      7,
      3,
      functionHead('国有资本经营预算支出'),
      [['', '', '', '合计', '', '', '']],
      `注：本部门${year}年无国有资本经营预算财政拨款安排的预算，故本表为空表。`,
    ),
    table(
      '一般公共预算基本支出部门预算经济分类预算表',
      6,
      2,
      [
        [head('项目', 3), head('一般公共预算基本支出', 3)],
        [
          head('部门经济分类科目编码', 2),
          head('部门经济分类科目名称', 1, 2),
          head('合计', 1, 2),
          head('人员经费', 1, 2),
          head('公用经费', 1, 2),
        ],
        [head('类'), head('款')],
      ],
      rowsOf(basic, 2),
    ),
    {
      ...table(
        '“三公”经费和机关运行经费预算表',
        7,
        -1,
        [
          [head('“三公”经费预算数', 6), head('机关运行经费预算数', 1, 3)],
          [
            head('合计', 1, 2),
            head('因公出国（境）费', 1, 2),
            head('公务接待费', 1, 2),
            head('公务用车购置及运行费', 3),
          ],
          [head('小计'), head('购置费'), head('运行费')],
        ],
        [last.row],
      ),
      context: [`编制部门：${office}`, '单位：万元'],
    },
  ]
  const total = wan(grand)
  const lastYear = total - chance.whole(-40_000, 90_000)
  const direction = lastYear > total ? '减少' : '增加'
  const change = written(Math.abs(total - lastYear), '增减')
  const [income, incomeFiscal, spent, spentFiscal, spentGeneral] = [
    '收入',
    '财政拨款收入',
    '支出',
    '财政拨款支出',
    '一般公共预算支出',
  ].map((where) => repeated(grandFigure, where))
  const said = last.said((cell, where) => {
    const printed = written(cell === '' ? 0 : cell.digits, where)
    if (cell !== '') ledger.same('I16', printed, cell)
    return printed
  })
  const pieces: Piece[] = [
    heading(`上海市${setting.place}区${year}年区级部门预算`),
    say`预算主管部门：${office}`,
    heading('部门预算编制说明'),
    say`${String(year)}年，${office}收入预算${income ?? ''}万元，其中：财政拨款收入${incomeFiscal ?? ''}万元，比${String(year - 1)}年预算${direction}${change}万元；事业收入0万元；事业单位经营收入0万元；其他收入0万元。`,
    say`支出预算${spent ?? ''}万元，其中：财政拨款支出预算${spentFiscal ?? ''}万元。财政拨款支出预算中，一般公共预算拨款支出预算${spentGeneral ?? ''}万元；政府性基金拨款支出预算0万元；国有资本经营预算拨款支出预算0万元。`,
    say`财政拨款支出主要内容如下：`,
    ...itemSentences(ledger, chance, year, money.functions, general.rows, repeated),
    ...tables,
    heading('其他相关情况说明'),
    say`一、${String(year)}年“三公”经费预算情况说明`,
    say`${String(year)}年“三公”经费预算数为${said.total}万元。其中：因公出国（境）费${said.abroad}万元；公务用车购置及运行费${said.vehicle}万元（其中：公务用车购置费${said.purchase}万元，公务用车运行费${said.running}万元）；公务接待费${said.reception}万元。`,
    say`二、机关运行经费预算`,
    say`${String(year)}年${office}财政拨款的机关运行经费预算为${said.costs}万元。`,
    say`三、政府采购预算情况`,
    procurement(ledger, chance, year),
    ...stockSentences({
      ledger,
      chance,
      year,
      total: grandFigure,
      basic: expenditure.total[1] ?? '',
      project: expenditure.total[2] ?? '',
      general: grandFigure,
      repeated: (cell, where) => (cell === '' ? written(0, where) : repeated(cell, where)),
    }),
  ]
  return { seed, family: 'shanghai', office, year, pieces, ledger }
}
