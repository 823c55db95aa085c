import { type MoneyUnit, parseAmount, unitOf } from '../amount.ts'
import { parseDecimal } from '../decimal.ts'
import type { Indicator, Located, MoneyAt, PlanStep, Project, Target } from '../disclosure.ts'
import type { GridCell, GridRow, Place, SourceLine, Unread } from '../source.ts'
import { LEVEL_1, LEVEL_2, indicatorOf, spacedIndicators } from './indicators.ts'
import { plain, squeeze } from './plain.ts'
import { parseTarget } from './target.ts'

/** A project table while it is being read: the pieces may stand in several grids and on several pages. */
export interface LooseProject {
  readonly name: string
  readonly title: Place
  readonly rows: GridRow[]
  readonly lines: SourceLine[]
}

const GOAL_HEADS = /^(?:项目总目标|年度总体目标|总体目标|年度目标)$/u
const GOAL_LABEL = /^(?:项目)?(?:总体|年度)?(?:绩效)?(?:总)?目标$|^年度总体目标$/u

const textOf = (row: GridRow, column: number): string => row.cells.find((cell) => cell.column === column)?.text ?? ''

const filledOf = (row: GridRow): GridCell[] => row.cells.filter((cell) => cell.text.trim() !== '')

/** Indicators of grid rows under a header that names its columns; levels are inherited downwards. */
export const gridIndicators = (rows: readonly GridRow[]): { indicators: Indicator[]; used: Set<GridRow> } => {
  const indicators: Indicator[] = []
  const used = new Set<GridRow>()
  let columns: Map<string, number> | undefined
  let level1 = ''
  let level2 = ''
  for (const row of rows) {
    const filled = filledOf(row)
    const find = (words: RegExp): number | undefined => filled.find((cell) => words.test(plain(cell.text)))?.column
    if (find(/^一级指标$/u) !== undefined || (find(/^二级指标$/u) !== undefined && find(/^三级指标/u) !== undefined)) {
      columns = new Map()
      for (const [key, words] of INDICATOR_COLUMNS) {
        const column = find(words)
        if (column !== undefined) columns.set(key, column)
      }
      used.add(row)
      continue
    }
    if (columns === undefined) continue
    const sign = find(/^符号$/u)
    if (sign !== undefined) {
      columns.set('sign', sign)
      columns.set('value', find(/^(?:值|数值)$/u) ?? sign + 1)
      columns.set('unit', find(/^(?:计量)?单位$/u) ?? sign + 2)
      used.add(row)
      continue
    }
    const cell = (key: string): string => textOf(row, columns?.get(key) ?? -1)
    const first = plain(filled[0]?.text ?? '')
    if (filled.length === 0 || GOAL_LABEL.test(first) || /^项目(?:编码|编号|名称)|^预算规模|^资金支出计划/u.test(first))
      continue
    const own1 = cell('level1')
    const own2 = cell('level2')
    if (own1 !== '' && LEVEL_1.test(plain(own1))) {
      level1 = own1
      level2 = own2
    } else if (own1 !== '' && own2 === '' && !LEVEL_2.test(plain(own1)) && filled.length === 1) continue
    else if (own1 !== '') level1 = own1
    if (own2 !== '') level2 = own2
    used.add(row)
    const printed = columns.has('sign') ? signedText(cell('sign'), cell('value'), cell('unit')) : cell('value')
    if (cell('name') === '' && printed === '' && own2 === '') continue
    const worded = columns.has('sign') && !/^[≥≤><=]/u.test(plain(cell('sign')))
    const target: Target =
      worded && cell('value') === '' ? { kind: 'quality', text: squeeze(cell('unit')) } : parseTarget(printed)
    indicators.push(
      indicatorOf(
        {
          level1,
          level2,
          name: cell('name'),
          description: cell('description'),
          printed,
          basis: cell('basis'),
          place: row.place,
        },
        target,
      ),
    )
  }
  return { indicators, used }
}

const signedText = (sign: string, value: string, unit: string): string =>
  /^[≥≤><=]/u.test(plain(sign)) ? `${sign}${value}${unit}` : `${value}${unit}`

const INDICATOR_COLUMNS: readonly (readonly [string, RegExp])[] = [
  ['level1', /^一级指标$/u],
  ['level2', /^二级指标$/u],
  ['name', /^三级指标/u],
  ['description', /^(?:绩效)?指标(?:描述|解释|说明|内容)$|^绩效指标描述$/u],
  ['value', /指标值$|^(?:年度)?目标值$/u],
  ['basis', /指标值?确定依据$/u],
]

const MONTH = /^(\d{1,2})月(?:底|末)?$/u

const planOf = (header: GridRow, values: GridRow, unit: MoneyUnit): PlanStep[] => {
  const steps = filledOf(header).filter((cell) => MONTH.test(plain(cell.text)))
  const found: PlanStep[] = []
  for (const cell of filledOf(values)) {
    // Headers are squeezed apart by the extraction: a value belongs to the last month that starts at or left of it.
    const step = steps.findLast((each) => each.column <= cell.column)
    const month = Number(MONTH.exec(plain(step?.text ?? ''))?.[1] ?? Number.NaN)
    const percent = /^([\d.]+)%$/u.exec(plain(cell.text))
    const value = percent?.[1] === undefined ? undefined : parseDecimal(percent[1])
    const amount = value === undefined ? parseAmount(cell.text, unit) : undefined
    const place = { ...cell.place, columnName: step?.text }
    const base = { header: squeeze(step?.text ?? ''), month: Number.isNaN(month) ? undefined : month, place }
    if (value !== undefined) found.push({ ...base, value: { kind: 'percent', value } })
    else if (amount !== undefined) found.push({ ...base, value: { kind: 'amount', amount } })
  }
  return found
}

interface Draft {
  name?: string
  code?: Located
  budget?: MoneyAt
  appropriation?: MoneyAt
  otherFunds?: MoneyAt
  purpose?: Located
  plan: PlanStep[]
  goals: Located[]
}

/** The cell that answers the label at `index`: the next one, unless that is itself a label. */
const answerTo = (cells: readonly GridCell[], index: number): GridCell | undefined => {
  const label = cells[index]
  const next = cells[index + 1]
  if (label === undefined || next === undefined || /[:：]$|^其他资金$|^其中|^项目|^预算数$/u.test(plain(next.text)))
    return undefined
  return next
}

const LABELS: readonly (readonly ['name' | 'code' | 'budget' | 'appropriation' | 'otherFunds', RegExp])[] = [
  ['name', /^项目名称$/u],
  ['code', /^项目(?:编码|编号|代码)$/u],
  ['budget', /^(?:预算数|年度资金(?:申请)?总额|预算金额|年度预算(?:金额|数))$/u],
  ['appropriation', /^(?:其中)?:?(?:当年)?财政(?:资金|拨款)$/u],
  ['otherFunds', /^其他资金$/u],
]

const readLabels = (row: GridRow, draft: Draft, unit: MoneyUnit): void => {
  const cells = filledOf(row)
  for (const [index, cell] of cells.entries()) {
    const label = LABELS.find(([, words]) => words.test(plain(cell.text)))?.[0]
    const answer = label === undefined ? undefined : answerTo(cells, index)
    if (label === undefined || answer === undefined) continue
    const amount = parseAmount(answer.text, unit)
    if (label === 'name') draft.name = squeeze(answer.text)
    else if (label === 'code') draft.code = { text: squeeze(answer.text), place: answer.place }
    else if (amount !== undefined)
      draft[label] = { amount, place: { ...answer.place, rowName: draft.name, columnName: squeeze(cell.text) } }
  }
}

const RUN_TOGETHER = /\d\.\d{2}\d+\.\d{2}/u

const numberedGoals = (text: string, place: Place): Located[] => (text === '' ? [] : [{ text, place }])

const readGrid = (loose: LooseProject, unit: MoneyUnit, unread: Unread[]): Project => {
  const { indicators, used } = gridIndicators(loose.rows)
  const draft: Draft = { plan: [], goals: [] }
  let previousLabel = ''
  let goalsFollow = false
  let planHeader: GridRow | undefined
  for (const row of loose.rows) {
    const filled = filledOf(row)
    const [first] = filled
    if (first === undefined || used.has(row)) continue
    const label = plain(first.text)
    if (planHeader !== undefined && first.column > 0) {
      draft.plan.push(...planOf(planHeader, row, unit))
      planHeader = undefined
      continue
    }
    planHeader = undefined
    const answer = filled[1]
    if (goalsFollow) {
      for (const cell of filled)
        if (!draft.goals.some((each) => each.text === squeeze(cell.text)) && !GOAL_LABEL.test(plain(cell.text)))
          draft.goals.push({ text: squeeze(cell.text), place: cell.place })
      goalsFollow = false
      continue
    }
    goalsFollow =
      filled.filter((cell) => GOAL_HEADS.test(plain(cell.text))).length > 0 &&
      filled.every((cell) => plain(cell.text).length <= 8)
    if (goalsFollow) continue
    if (filled.some((cell) => MONTH.test(plain(cell.text)))) planHeader = row
    else if (GOAL_LABEL.test(label) && answer !== undefined) {
      const goal = squeeze(answer.text)
      if (!draft.goals.some((each) => each.text === goal)) draft.goals.push(...numberedGoals(goal, answer.place))
    } else if (filled.some((cell) => LABELS.some(([, words]) => words.test(plain(cell.text)))))
      readLabels(row, draft, unit)
    else if (filled.length === 1 && /^预算规模|^预算数|用途/u.test(previousLabel))
      draft.purpose = { text: squeeze(first.text), place: first.place }
    else if (filled.length === 1 && first.column === 0 && draft.goals.length > 0) continue
    else if (filled.length > 1 && !/^(?:主管部门|实施单位|计划|项目|绩效|上年结转)/u.test(label))
      unread.push({ reason: 'project-row-unclear', place: row.place })
    previousLabel = label
  }
  // Figures of the row above that ran into a goal, as in forms without rulings: no goal can be told from them.
  const mixed = draft.goals.filter((goal) => RUN_TOGETHER.test(goal.text))
  unread.push(...mixed.map(({ place }) => ({ reason: 'project-row-unclear', place })))
  return {
    name: draft.name ?? loose.name,
    title: loose.title,
    code: draft.code,
    budget: draft.budget,
    appropriation: draft.appropriation,
    otherFunds: draft.otherFunds,
    purpose: draft.purpose,
    plan: draft.plan,
    goals: draft.goals.filter((goal) => !mixed.includes(goal)),
    indicators,
  }
}

const GOAL_ITEM = /^\s*(?:\d{1,2}[.、．]|[（(]\d{1,2}[)）])\s*/u

/** A form filled in cell by cell and flattened to lines: which words answer which label cannot be told any more. */
const FLATTENED = /项目资金|实施单位|主管部门|计划开始日期/u

const readFlattened = (loose: LooseProject, unread: Unread[]): Project => {
  unread.push({ reason: 'project-row-unclear', place: loose.title })
  const named = loose.lines
    .map((line) => /项目名称\s{2,}(\S.*?)(?:\s{2,}|$)/u.exec(line.text))
    .find((match) => match !== null)
  return {
    name: named?.[1] === undefined ? loose.name : squeeze(named[1]),
    title: loose.title,
    plan: [],
    goals: [],
    indicators: [],
  }
}

const readLines = (loose: LooseProject, unread: Unread[]): Project => {
  if (loose.lines.some((line) => FLATTENED.test(line.text))) return readFlattened(loose, unread)
  const header = loose.lines.findIndex((line) => /^\s*一级\s*指标/u.test(line.text))
  const top = header < 0 ? loose.lines : loose.lines.slice(0, header)
  const goals: Located[] = []
  for (const line of top) {
    const text = line.text.trim()
    if (text === '' || GOAL_LABEL.test(plain(text))) continue
    const before = goals.at(-1)
    if (before === undefined || GOAL_ITEM.test(text))
      goals.push({ text: squeeze(text.replace(GOAL_ITEM, '')), place: line.place })
    else
      goals[goals.length - 1] = {
        text: before.text + squeeze(text),
        place: { ...before.place, endLine: line.place.line },
      }
  }
  return {
    name: loose.name,
    title: loose.title,
    plan: [],
    goals,
    indicators: header < 0 ? [] : spacedIndicators(loose.lines.slice(header)),
  }
}

/** The project that the rows or lines under one title describe. */
export const readProject = (loose: LooseProject, fallback: MoneyUnit, unread: Unread[]): Project => {
  const money = loose.rows
    .flatMap((row) => row.cells)
    .find((cell) => /^(?:项目)?资金\(?(?:.*元)\)?$|^项目资金\(元\)/u.test(plain(cell.text)))
  const unit = (money === undefined ? undefined : unitOf(money.text)) ?? fallback
  return loose.rows.length > 0 ? readGrid(loose, unit, unread) : readLines(loose, unread)
}
