import type { Chance } from './chance.ts'
import { type Cell } from './code-table.ts'
import type { Figure, Ledger } from './figure.ts'
import { heading, type Piece, say } from './piece.ts'

/** The amounts of the tables that the sentences repeat, and how they are written in 万元. */
interface Stock {
  readonly ledger: Ledger
  readonly chance: Chance
  readonly year: number
  readonly total: Cell
  readonly basic: Cell
  readonly project: Cell
  readonly general: Cell
  /** Amounts in 万元 that are repeated from a table. */
  readonly repeated: (cell: Cell, where: string) => Figure
}

/** The stock sentences of explanations: shares, a change after a list, both sides in one, execution, from … to, the percentage first. */
export const stockSentences = ({ ledger, chance, year, total, basic, project, general, repeated }: Stock): Piece[] => {
  const written = (digits: number, where: string): Figure => ledger.print(digits, 2, 'ten-thousand', `文字/${where}`)
  const percent = (top: number, bottom: number, where: string): Figure =>
    ledger.print(Math.round((top / bottom) * 10_000), 2, 'percent', `文字/${where}`)
  const share = (part: Figure, whole: Figure, where: string): Figure => {
    const printed = percent(part.digits, whole.digits, where)
    ledger.ratio('I44', printed, part, [whole])
    return printed
  }
  /** A rise or fall against a year that is not printed. */
  const change = (current: Figure, where: string) => {
    const up = chance.happens(0.5)
    const digits = chance.whole(200, Math.max(300, Math.floor(current.digits / 3)))
    const amount = written(digits, `${where}/增减`)
    const rate = percent(digits, current.digits + (up ? -digits : digits), `${where}/增减率`)
    if (up) ledger.ratio('I21', rate, amount, [current], [amount])
    else ledger.ratio('I21', rate, amount, [current, amount])
    return { amount, rate, more: up ? '增加' : '减少', grown: up ? '增长' : '下降' }
  }
  /** Two amounts and the percentage of the fall from the first to the second. */
  const fall = (where: string) => {
    const after = written(chance.whole(200, 900), where)
    const before = written(after.digits + chance.whole(20, 400), `${where}/上年`)
    const rate = percent(before.digits - after.digits, before.digits, `${where}/增减率`)
    ledger.percent('I21', rate, true, after, before)
    return { before, after, rate }
  }
  const [spent, mainly, projects] = [
    repeated(total, '结构/支出'),
    repeated(basic, '结构/基本支出'),
    repeated(project, '结构/项目支出'),
  ]
  ledger.sum('I16', spent, [mainly, projects])
  const [shareBasic, shareProject] = [share(mainly, spent, '占比/基本支出'), share(projects, spent, '占比/项目支出')]
  const [income, fiscal] = [repeated(total, '结构/收入'), repeated(general, '结构/一般公共预算')]
  const afterList = change(income, '列后')
  const both = repeated(total, '两边')
  const bothChange = change(both, '两边')
  const budget = written(chance.whole(400, 3000), '执行/预算')
  const final = written(Math.floor(budget.digits * (0.4 + 0.6 * chance.next())), '执行/决算')
  const rate = percent(final.digits, budget.digits, '执行/完成')
  ledger.ratio('I45', rate, final, [budget])
  const [meetings, training] = [fall('会议费'), fall('培训费')]
  const last = String(year - 1)
  return [
    heading('附：收支结构说明'),
    say`${String(year)}年支出预算${spent}万元，其中：基本支出${mainly}万元，占${shareBasic}%；项目支出${projects}万元，占${shareProject}%。`,
    say`${String(year)}年收入预算为${income}万元，其中：一般公共预算拨款收入${fiscal}万元。与${last}年相比${afterList.more}${afterList.amount}万元，${afterList.grown}${afterList.rate}%。`,
    say`收入总计、支出总计均为${both}万元。与上年相比，收、支总计各${bothChange.more}${bothChange.amount}万元，${bothChange.grown}${bothChange.rate}%。`,
    say`${last}年会议费支出预算为${budget}万元，支出决算为${final}万元，完成预算的${rate}%。`,
    say`会议费由${last}年的${meetings.before}万元减少到${String(year)}年的${meetings.after}万元，下降${meetings.rate}%。`,
    say`培训费较${last}年预算下降${training.rate}%。${last}年预算${training.before}万元，${String(year)}年预算${training.after}万元。`,
  ]
}
