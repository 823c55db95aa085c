import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDisclosure } from './check/check-disclosure.ts'
import { equal, parseDecimal } from './decimal.ts'
import type { Cell, ColumnKey, Disclosure, Row, Side, Table } from './disclosure.ts'
import type { Check, Figure, Finding } from './finding.ts'
import { plain, withoutNumbering } from './read/plain.ts'
import { readDisclosure } from './read/read-disclosure.ts'
import { readText } from './read/text.ts'

/**
 * Real documents read by hand, when they lie beside the repository: every figure, every known error, no known trap, and the
 * identities that hold. Expected entries name lines of the text; a finding or check matches when its figures stand on them.
 */
const DATA = new URL('../../../../../shared/data/budgets/', import.meta.url)
const present = existsSync(new URL('expected-findings.json', DATA))
if (!present) process.stdout.write('Real budgets are not here; their acceptance test is left out.\n')

type Json = Record<string, unknown>

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, DATA), 'utf8'))

interface Expected {
  readonly id?: string
  readonly document: string
  readonly lines: readonly (number | readonly [number, number])[]
  readonly kind: string
  readonly verdict?: string
  readonly accept?: readonly string[]
  readonly expected?: string
}

const DOCUMENTS = [
  ['hebei/handan-2024.md', 'figures-handan-2024.json'],
  ['hebei/langfang-anci-2022.md', 'figures-langfang-anci-2022.json'],
  ['hebei/qinhuangdao-etdz-2023.txt', 'figures-qinhuangdao-etdz-2023.json'],
] as const

const opened = new Map<string, Disclosure>()
const read = (document: string): Disclosure => {
  const known = opened.get(document)
  if (known !== undefined) return known
  const disclosure = readDisclosure(
    readText(document, readFileSync(new URL(document, DATA), 'utf8'), document.endsWith('.md') ? 'markdown' : 'text'),
  )
  opened.set(document, disclosure)
  return disclosure
}

/** Names of columns in the figures files: side and key. */
const COLUMNS: Readonly<Record<string, readonly [Side | '*', ColumnKey]>> = {
  收入预算数: ['income', 'amount'],
  收入金额: ['income', 'amount'],
  支出预算数: ['expenditure', 'amount'],
  合计: ['*', 'total'],
  本年收入小计: ['single', 'subtotal'],
  财政拨款收入: ['single', 'income-appropriation'],
  财政专户收入: ['single', 'income-special-account'],
  事业收入: ['single', 'income-institution'],
  经营收入: ['single', 'income-business'],
  上级补助收入: ['single', 'income-superior'],
  附属单位上缴收入: ['single', 'income-affiliated'],
  其他收入: ['single', 'income-other'],
  上年结转: ['single', 'carry-over'],
  基本支出: ['single', 'basic'],
  基本支出小计: ['single', 'basic'],
  项目支出: ['single', 'project'],
  经营支出: ['single', 'business'],
  '上缴(上解)上级支出': ['single', 'remitted'],
  上解上级支出: ['single', 'remitted'],
  对附属单位补助支出: ['single', 'subsidy'],
  人员经费: ['single', 'personnel'],
  公用经费: ['single', 'operating'],
  一般公共预算财政拨款: ['*', 'general'],
  政府性基金预算财政拨款: ['*', 'fund'],
  政府性基金财政拨款: ['*', 'fund'],
  政府性基金预算拨款: ['*', 'fund'],
  国有资本经营预算财政拨款: ['*', 'capital'],
  数量: ['single', 'quantity'],
  价值: ['single', 'value'],
  预算资金: ['single', 'amount'],
}
const NAMES = new Set(['科目名称', '项目', '收入项目', '支出项目', '项目名称'])

const numberOf = (cell: Cell | undefined): number | null => {
  if (cell?.value.kind === 'amount') return Number(cell.value.amount.printed.replaceAll(',', ''))
  return cell?.value.kind === 'number' ? Number(cell.value.printed) : null
}

const rowFor = (table: Table, expected: Json, side: Side): Row | undefined => {
  const line = expected.line ?? (Array.isArray(expected.lines) ? expected.lines[0] : undefined)
  return table.rows.find(
    (row) =>
      row.side === side && (expected.序号 === undefined ? row.place.line === line : row.sequence === expected.序号),
  )
}

/** What differs between one expected row and the table that was read. */
const rowProblems = (table: Table, expected: Json): string[] =>
  Object.entries(expected).flatMap(([key, value]) => {
    if (['line', 'lines', '序号'].includes(key)) return []
    const column = COLUMNS[key]
    const side: Side =
      key === '收入项目'
        ? 'income'
        : key === '支出项目'
          ? 'expenditure'
          : column?.[0] === '*'
            ? table.kind === 'appropriation'
              ? 'expenditure'
              : 'single'
            : (column?.[0] ?? 'single')
    const row = rowFor(table, expected, side)
    const told = `${table.title.text} ${String(expected.序号 ?? expected.line)} ${key}`
    if (key === '科目编码')
      return (row?.code ?? null) === value ? [] : [`${told}: ${String(value)} / ${String(row?.code)}`]
    if (NAMES.has(key)) {
      // (结转) marks the second list of funds, under 年初结转, which prints the same names.
      const name = withoutNumbering(typeof value === 'string' ? value : '').replace('(结转)', '')
      return value === null || withoutNumbering(row?.label ?? '') === name
        ? []
        : [`${told}: ${JSON.stringify(value)} / ${row?.label ?? ''}`]
    }
    if (column === undefined) return [`${told}: unknown column`]
    const got = numberOf(row?.cells.find((cell) => cell.column === column[1]))
    return got === value ? [] : [`${told}: ${String(value)} / ${String(got)}`]
  })

describe.skipIf(!present).each(DOCUMENTS)('%s', (document, figures) => {
  it('is read exactly: every cell of every table', () => {
    const disclosure = read(document)
    const { tables } = json(figures) as { tables: Record<string, { rows: Json[]; note?: string }> }
    const problems = Object.entries(tables).flatMap(([title, expected]) => {
      const table = disclosure.tables.find((each) => plain(each.title.text) === plain(title))
      if (table === undefined) return [`no table ${title}`]
      const rows = new Set(table.rows.map((row) => row.sequence ?? row.place.line)).size
      const note =
        expected.note === undefined || table.notes.some((each) => plain(each.text) === plain(expected.note ?? ''))
      return [
        ...(rows === expected.rows.length ? [] : [`${title}: ${rows} rows`]),
        ...(note ? [] : [`${title}: note`]),
        ...expected.rows.flatMap((row) => rowProblems(table, row)),
      ]
    })
    expect(problems).toEqual([])
  })

  it('is read exactly: every project, goal and indicator', () => {
    const disclosure = read(document)
    const { projects } = json(figures) as { projects: Json[] }
    const told = (value: unknown): string =>
      plain(typeof value === 'string' || typeof value === 'number' ? `${value}` : '').replace(/。$/u, '')
    const mine = disclosure.projects.map((project) => ({
      name: told(project.name),
      code: told(project.code?.text),
      budget: project.budget === undefined ? '' : String(Number(project.budget.amount.printed)),
      goals: project.goals.map((goal) => told(goal.text)),
      indicators: project.indicators.map((each) =>
        [each.level1, each.level2, each.name, each.description, each.printed, each.basis].map(told),
      ),
    }))
    const theirs = projects.map((project) => ({
      name: told(project.项目名称),
      code: told(project.项目编码),
      budget: told(project.预算数),
      goals:
        project.绩效目标 === undefined
          ? mine.find((each) => each.name === told(project.项目名称))?.goals
          : [project.绩效目标].flat().map(told),
      indicators: (project.指标 as Json[]).map((each) =>
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'].map((key) => told(each[key])),
      ),
    }))
    expect(mine).toEqual(theirs)
  })
})

/** Lines that a figure stands on: its own, and for a cell those of its row; a sentence may begin on the line of print before. */
const linesOf = (figure: Figure, disclosure: Disclosure): number[] => {
  const { place } = figure
  const from = place.line ?? 0
  const row = disclosure.tables
    .flatMap((table) => table.rows)
    .find(
      (each) =>
        each.place.table === place.table &&
        each.place.rowName === place.rowName &&
        (each.place.line ?? 0) <= from &&
        from <= (each.place.endLine ?? each.place.line ?? 0),
    )
  const start = place.table === undefined ? from - 2 : Math.min(from, row?.place.line ?? from)
  const end = Math.max(place.endLine ?? from, row?.place.endLine ?? from)
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
}

const linesOfAll = (figures: readonly Figure[], disclosure: Disclosure): Set<number> =>
  new Set(figures.flatMap((figure) => linesOf(figure, disclosure)))

/** Rules that state each kind of identity or finding of the expected files. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  'row-sum': ['I4', 'I5', 'I9', 'I14', 'I19'],
  'parent-child': ['I6', 'I14'],
  'cross-table': ['I7', 'I8', 'I9', 'I10', 'I11', 'I12', 'I13', 'I14', 'I15'],
  'column-sum': ['I1', 'I6', 'I9', 'I14', 'I24'],
  'prose-vs-table': ['I16', 'I17'],
  'soft-cross': ['I28'],
  'goal-vs-indicator': ['I23'],
  'indicator-vs-amount': ['I18', 'I19'],
  'yoy-decomposition': ['I21'],
  'grand-total': ['I2'],
  balance: ['I3', 'I9'],
  'project-sum': ['I18'],
  'project-by-code': ['I18'],
  'blank-table': ['I25'],
  equal: ['I14'],
  prose: ['I16'],
  'duplicate-table': ['I24'],
  'code-format': ['I41'],
  count: ['I40'],
  'payment-plan': ['I20'],
  'indicator-operator-mismatch': ['I23'],
  'text-substitution': ['I32'],
  punctuation: ['I32'],
  'text-duplicate': ['I32'],
  completeness: ['I34'],
  'goal-without-indicator': ['I23'],
  'indicator-definition': ['I35'],
  'purchase-vs-table': ['I26'],
  'asset-vs-cost': ['I27'],
  'reason-direction': ['I36'],
  description: ['I37'],
  'indicator-no-target': ['I38'],
  'obsolete-reference': ['I33'],
}

const numbersIn = (text: string | undefined): string => /\d[\d,]*(?:\.\d+)?/u.exec(text ?? '')?.[0] ?? ''

const sameNumber = (one: string, other: string): boolean => {
  const [a, b] = [parseDecimal(one), parseDecimal(other)]
  return a !== undefined && b !== undefined && equal(a, b)
}

const states = (check: Check, value: string): boolean =>
  [check.asserted, check.computed, ...check.figures.map((figure) => figure.printed)].some((text) =>
    sameNumber(numbersIn(text), value),
  )

/** Entries about several tables or sentences at once are covered by several checks together. */
const TOGETHER = new Set(['blank-table', 'goal-vs-indicator', 'duplicate-table'])

const evaluated = (expected: Expected, checks: readonly Check[], disclosure: Disclosure): boolean => {
  const lines = expected.lines.flat()
  const held = checks.filter(
    (check) =>
      (check.outcome === 'held' || check.outcome === 'rounding') &&
      (RULES_OF[expected.kind] ?? []).includes(check.rule),
  )
  if (lines.length === 0) return false
  if (TOGETHER.has(expected.kind)) {
    const all = linesOfAll(
      held.flatMap((check) => check.figures),
      disclosure,
    )
    return lines.every((line) => all.has(line))
  }
  const value = numbersIn(expected.expected)
  return held.some((check) => {
    const covered = linesOfAll(check.figures, disclosure)
    return lines.every((line) => covered.has(line)) && (value === '' || states(check, value))
  })
}

describe.skipIf(!present)('identities that hold', () => {
  it('are evaluated and held, at least 95 in 100, and none is a finding above information', () => {
    const all = json('identities-that-hold.json') as Expected[]
    let found = 0
    for (const [document] of DOCUMENTS) {
      const disclosure = read(document)
      const report = checkDisclosure(disclosure)
      const mine = all.filter((each) => each.document === document)
      found += mine.filter((each) => evaluated(each, report.checks, disclosure)).length
      const wrong = mine.filter(
        (each) =>
          each.lines.length > 0 &&
          numbersIn(each.expected) !== '' &&
          report.findings.some(
            (finding) =>
              finding.severity !== 'information' &&
              (RULES_OF[each.kind] ?? []).includes(finding.rule) &&
              each.lines.flat().every((line) => linesOfAll(finding.figures, disclosure).has(line)) &&
              sameNumber(numbersIn(finding.asserted), numbersIn(each.expected)) &&
              finding.figures.length === each.lines.length,
          ),
      )
      expect(wrong).toEqual([])
    }
    process.stdout.write(`${found} of ${all.length} identities evaluated and held\n`)
    expect(found / all.length).toBeGreaterThanOrEqual(0.95)
  })
})

const SEVERITY: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  'ok-but-suspicious': 'information',
}

/** A finding answers an expected entry when its rule states that kind and one of its figures stands on one of the lines. */
const answers = (finding: Finding, expected: Expected, disclosure: Disclosure): boolean => {
  const covered = new Set(finding.figures.flatMap((figure) => [figure.place.line ?? 0, ...linesOf(figure, disclosure)]))
  return (
    (RULES_OF[expected.kind] ?? []).includes(finding.rule) &&
    expected.lines.some((line) =>
      typeof line === 'number' ? covered.has(line) : [...covered].some((each) => each >= line[0] && each <= line[1]),
    )
  )
}

describe.skipIf(!present)('expected findings', () => {
  it('are all reported: errors as errors, or as what is also right; warnings at least as information', () => {
    const missing = (json('expected-findings.json') as Expected[]).filter((expected) => {
      if (expected.verdict === 'ok-but-suspicious') return false
      const disclosure = read(expected.document)
      const allowed = new Set([
        ...(expected.accept ?? []).map((verdict) => SEVERITY[verdict]),
        ...(expected.verdict === 'warning' ? ['warning', 'information'] : []),
      ])
      return !checkDisclosure(disclosure).findings.some(
        (finding) => allowed.has(finding.severity) && answers(finding, expected, disclosure),
      )
    })
    expect(missing.map((each) => each.id)).toEqual([])
  })

  it('hold every error that is reported, and no suspicion is more than information', () => {
    const expected = (json('expected-findings.json') as Expected[]).concat(json('must-not-flag.json') as Expected[])
    for (const [document] of DOCUMENTS) {
      const disclosure = read(document)
      const errors = checkDisclosure(disclosure).findings.filter((finding) => finding.severity === 'error')
      const known = expected.filter((each) => each.document === document && each.verdict === 'error')
      expect(errors.filter((finding) => !known.some((each) => answers(finding, each, disclosure)))).toEqual([])
    }
  })
})

describe.skipIf(!present)('traps', () => {
  it('are never errors', () => {
    for (const trap of json('must-not-flag.json') as Expected[]) {
      const disclosure = read(trap.document)
      const errors = checkDisclosure(disclosure).findings.filter(
        (finding) =>
          finding.severity === 'error' &&
          trap.lines.flat().every((line) => finding.figures.some((figure) => figure.place.line === line)),
      )
      expect(errors).toEqual([])
    }
  })
})
