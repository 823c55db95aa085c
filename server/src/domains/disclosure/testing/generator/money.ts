import type { Chance } from './chance.ts'
import { OTHERS, type Setting } from './words.ts'

/** Money of one sub-item, in the last printed digit of the tables. */
export interface FunctionRow {
  readonly code: string
  readonly name: string
  readonly basic: number
  readonly project: number
  /** The part of project expenditure that the office pays with funds of its own. */
  readonly own: number
}

export interface EconomicRow {
  readonly code: string
  readonly name: string
  readonly personnel: number
  readonly operating: number
}

export interface ProjectMoney {
  readonly name: string
  readonly budget: number
  /** The part of the budget that is no fiscal appropriation. */
  readonly own: number
  readonly plan: readonly number[]
}

/** Everything that a budget says in money, in the last printed digit of its tables (百元 or 分 or 元). */
export interface Money {
  readonly functions: readonly FunctionRow[]
  readonly economic: readonly EconomicRow[]
  readonly abroad: number
  readonly purchase: number
  readonly running: number
  readonly reception: number
  readonly projects: readonly ProjectMoney[]
}

const PERSONNEL: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30107', '绩效工资'],
  ['30112', '其他社会保障缴费'],
  ['30199', '其他工资福利支出'],
]
const OPERATING: readonly (readonly [string, string])[] = [
  ['30201', '办公费'],
  ['30202', '印刷费'],
  ['30206', '电费'],
  ['30207', '邮电费'],
  ['30211', '差旅费'],
  ['30215', '会议费'],
  ['30216', '培训费'],
  ['30228', '工会经费'],
  ['30229', '福利费'],
  ['30239', '其他交通费用'],
  ['30299', '其他商品和服务支出'],
]

/** Top rows of classes above their items, each the sum of those below. */
export const withTops = <T extends { readonly code: string }>(
  rows: readonly T[],
  length: number,
  sum: (code: string, below: readonly T[]) => T,
): T[] => {
  const codes = [...new Set(rows.map((row) => row.code.slice(0, length)))]
  return codes.flatMap((code) => {
    const below = rows.filter((row) => row.code.startsWith(code))
    return [
      sum(
        code,
        below.filter((row) => row.code.length === Math.min(...below.map((each) => each.code.length))),
      ),
      ...below,
    ]
  })
}

const CLASS_NAMES: Record<string, string> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '310': '资本性支出',
}

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/**
 * Money that is lawful by construction. `scale` is one 百元 in the last printed digit of the tables: 1 for 万元 with two decimals,
 * 100 for 元 without, 10,000 for 元 with two. `mixed`: one project is paid for with other funds, too.
 */
export const moneyOf = (chance: Chance, { trade }: Setting, scale: number, mixed: boolean): Money => {
  const amount = (low: number, high: number): number => chance.whole(low * scale, high * scale)
  const even = (low: number, high: number): number => chance.whole(low, high) * scale
  const pension = amount(1500, 9000)
  const annuity = chance.happens(0.7) ? amount(700, 4000) : 0
  const insurance = amount(900, 5000)
  const allowance = chance.happens(0.5) ? amount(300, 2500) : 0
  const housing = amount(1200, 8000)
  const purchaseSubsidy = chance.happens(0.4) ? amount(200, 3000) : 0
  const retired = amount(400, 6000)
  const abroad = chance.happens(0.15) ? even(50, 400) : 0
  const purchase = chance.happens(0.15) ? even(1500, 2500) : 0
  const running = chance.happens(0.85) ? even(120, 900) : 0
  const reception = even(15, 300)
  const equipment = chance.happens(0.7) ? amount(80, 900) : 0
  const line = (code: string, name: string, personnel: number, operating: number): EconomicRow[] =>
    personnel + operating === 0 ? [] : [{ code, name, personnel, operating }]
  const leaves = [
    ...chance
      .some(PERSONNEL, chance.whole(3, 6))
      .map(([code, name]) => ({ code, name, personnel: amount(1200, 30_000), operating: 0 })),
    ...line('30108', '机关事业单位基本养老保险缴费', pension, 0),
    ...line('30109', '职业年金缴费', annuity, 0),
    ...line('30110', '职工基本医疗保险缴费', insurance, 0),
    ...line('30111', '公务员医疗补助缴费', allowance, 0),
    ...line('30113', '住房公积金', housing, 0),
    ...chance
      .some(OPERATING, chance.whole(5, 11))
      .map(([code, name]) => ({ code, name, personnel: 0, operating: amount(20, 3000) })),
    ...line('30212', '因公出国（境）费用', 0, abroad),
    ...line('30217', '公务接待费', 0, reception),
    ...line('30231', '公务用车运行维护费', 0, running),
    ...line('30302', '退休费', retired, 0),
    ...line('31002', '办公设备购置', 0, equipment),
    ...line('31013', '公务用车购置', 0, purchase),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const economic = withTops(leaves, 3, (code, below) => ({
    code,
    name: CLASS_NAMES[code] ?? '其他支出',
    personnel: add(below.map((row) => row.personnel)),
    operating: add(below.map((row) => row.operating)),
  }))
  const basic = add(leaves.map((row) => row.personnel + row.operating))
  const projects = projectsOf(chance, trade.projects, even, mixed)
  const business = chance.some(trade.business, Math.min(projects.length, chance.whole(1, trade.business.length)))
  const shares = business.map((_, index) =>
    add(projects.filter((__, at) => at % business.length === index).map((each) => each.budget)),
  )
  const owned = add(projects.map((each) => each.own))
  const others = pension + annuity + insurance + allowance + housing + purchaseSubsidy + retired
  // The subsidy for buying homes is paid out of 津贴补贴, so it takes nothing away from the sum of basic expenditure.
  const own = basic - others
  const institution = trade.institution !== undefined && chance.happens(0.6) ? Math.floor(own / 3) : 0
  const sub = (code: string, name: string, money: number, project = 0, ownFunds = 0): FunctionRow[] =>
    money + project === 0 ? [] : [{ code, name, basic: money, project, own: ownFunds }]
  const bottom = [
    ...sub(trade.running.code, trade.running.name, own - institution),
    ...(trade.institution === undefined ? [] : sub(trade.institution.code, trade.institution.name, institution)),
    ...business.flatMap(({ code, name }, index) => sub(code, name, 0, shares[index], index === 0 ? owned : 0)),
    ...sub('2080501', '行政单位离退休', retired),
    ...sub('2080505', '机关事业单位基本养老保险缴费支出', pension),
    ...sub('2080506', '机关事业单位职业年金缴费支出', annuity),
    ...sub('2101101', '行政单位医疗', insurance),
    ...sub('2101103', '公务员医疗补助', allowance),
    ...sub('2210201', '住房公积金', housing),
    ...sub('2210203', '购房补贴', purchaseSubsidy),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const names = new Map(
    [trade, ...Object.values(OTHERS)].flatMap(({ top, item }) => [
      [top.code, top.name] as const,
      [item.code, item.name] as const,
    ]),
  )
  const group = (code: string, below: readonly FunctionRow[]): FunctionRow => ({
    code,
    name: names.get(code) ?? '其他支出',
    basic: add(below.map((row) => row.basic)),
    project: add(below.map((row) => row.project)),
    own: add(below.map((row) => row.own)),
  })
  return {
    functions: withTops(withTops(bottom, 5, group), 3, group),
    economic,
    abroad,
    purchase,
    running,
    reception,
    projects,
  }
}

const projectsOf = (
  chance: Chance,
  names: readonly string[],
  even: (low: number, high: number) => number,
  mixed: boolean,
): ProjectMoney[] =>
  chance.some(names, chance.whole(2, names.length)).map((name, index) => {
    const budget = even(100, 3000) * 10
    const steps = [0.2, 0.45, 0.8].map(
      (share) => Math.floor((budget * share * (0.8 + 0.2 * chance.next())) / 100) * 100,
    )
    return { name, budget, own: mixed && index === 0 ? Math.floor(budget / 300) * 100 : 0, plan: [...steps, budget] }
  })
