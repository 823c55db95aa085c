import type { Direction, ListKind, Measure } from '../../disclosure.ts'
import { itemIn, jointNames, nameIn, type Named, namesInTurn, namesNothing, subjectIn } from './names.ts'

/** Beside which year and measure a sentence sets its figures. */
export interface Base {
  readonly year: number | undefined
  readonly measure: Measure | undefined
}

/** What one figure is, as the words around it say. */
export type Role =
  | 'amount'
  /** The amount of the base year. */
  | 'previous'
  /** 由 … 增加到: the amount that the change starts from, and the one that it leads to. */
  | 'from'
  | 'to'
  | 'change'
  | 'percentage'
  /** 占 … 的: a part in per cent of its whole, or the whole itself. */
  | 'share'
  | 'whole'
  /** 完成预算的: what was spent in per cent of the budget, or the budget itself. */
  | 'execution'
  | 'executed-budget'
  /** No figure of the budget: 单价50万元以上, 3个百分点, 满意度95%. */
  | 'aside'

export interface Said {
  readonly role: Role
  /** What it speaks of; none when the sentence goes on about the same. */
  readonly names: readonly Named[]
  /** Names whose figures follow one by one. */
  readonly inTurn: readonly Named[]
  readonly year?: number | undefined
  readonly base?: Base | undefined
  readonly measure?: Measure | undefined
  readonly direction?: Direction | undefined
  /** The words of the whole in 占 … 的. */
  readonly whole?: string | undefined
  readonly words: string
}

const UP_WORDS = '增加|增长率|增长幅度|增长|增幅|上升|提高|上涨|新增|净增|增'
const DOWN_WORDS = '减少|下降率|下降幅度|下降|降幅|降低|压减|压缩|缩减|下浮|减幅|减|降'
const AMOUNT_OF = '(?:了|约|额|额为|数为|为|:)?$'
const UP = new RegExp(`(?:${UP_WORDS})${AMOUNT_OF}`, 'u')
const DOWN = new RegExp(`(?:${DOWN_WORDS})${AMOUNT_OF}`, 'u')
const FLAT = /持平|无增减|没有增减|无变化|没有变化|保持一致|一致|相同|未发生变化/u
const THRESHOLD = /^(?:[(]?(?:含|不含)[)]?)?(?:及)?(?:以上|以下|以内|之间|\/|每)/u
const BASE =
  /(?:比|较|与|同)(?:(20\d\d)年|(上年|去年|上一年))(?:度)?(?:\([^)]*\))?(?:年初)?(?:当年)?(?:的)?(预算执行|执行|决算|预算)?(?:数)?(?:相比|比较)?/u
const MEASURED = /(20\d\d)年(?:度|当年)?(?:年初)?(预算执行|执行|决算|预算)数/u
const YEAR_OF = '(?:20\\d\\d年度?|上年度?|去年|上一年度?|今年|本年度?)?(?:的)?'
const MEASURE_OF = '(?:年初|当年)?(?:预算执行|执行|预算|决算|支出)?(?:数|额|安排)?(?:的|为|是|:)*'
const TO = new RegExp(`(?:${UP_WORDS}|${DOWN_WORDS}|调整)(?:到|至|为)${YEAR_OF}${MEASURE_OF}$`, 'u')
const TO_FOLLOWS = new RegExp(`^,?(?:${UP_WORDS}|${DOWN_WORDS}|调整)(?:到|至|为)`, 'u')
const FROM = new RegExp(`(?:由|从)${YEAR_OF}${MEASURE_OF}$`, 'u')
/** 2024年为, 上年预算数: a year and nothing else. */
const ONLY_YEAR = new RegExp(`^(?:而|其)?(?:(20\\d\\d)年度?|(上年度?|去年|上一年度?))(?:的)?${MEASURE_OF}$`, 'u')
const SHARE = /占([^占≥≤<>=]*?)(?:的)?(?:比重|比例|比率|比)?(?:分别)?(?:为|是|达|达到|约|:)?$/u
const BUDGET = '(?:当年|全年|本年|年度)?(?:年初|调整后?的?|全年)?预算(?:数|安排数?)?'
const EXECUTION = new RegExp(`(?:完成|占|为|是)(?:了)?(${BUDGET})的?$`, 'u')
const EXECUTED = new RegExp(`完成(?:了)?(${BUDGET})$`, 'u')
const RATE = /(?:预算)?(?:执行率|完成率)(?:分别)?(?:为|是|达|达到|约|:)?$/u
const MEASURE = /(预算执行|执行|决算|预算)(?:数|额|安排|总额|总计|合计|共|为|是|:|约|均|各)*$/u

/** The measure that a word names. */
export const measureOf = (word: string | undefined): Measure | undefined =>
  word === undefined ? undefined : /执行/u.test(word) ? 'execution' : /决算/u.test(word) ? 'final' : 'budget'

/** The base that a stretch of words sets, and the words without it. */
export const baseIn = (text: string, year: number | undefined): { readonly base?: Base; readonly rest: string } => {
  const match = BASE.exec(text)
  if (match === null) return { rest: text }
  const stated = match[1] === undefined ? (year === undefined ? undefined : year - 1) : Number(match[1])
  return {
    base: { year: stated, measure: measureOf(match[3]) },
    rest: text.slice(0, match.index) + text.slice(match.index + match[0].length),
  }
}

const lastPhrase = (between: string): string => {
  const pieces = between.split(/[，。；;:]|,|\((?!境|护|室|含|\d*类|\d*款|\d*项)|(?<!境|护|室|类|款|项|部|单位)\)/u)
  return (pieces.at(-1) ?? '').trim()
}

/** Words before a figure: everything since the figure before it, the unit of the figure and what follows. */
export interface Words {
  readonly between: string
  readonly unit: string
  readonly after: string
  /** The year that the sentence speaks of so far. */
  readonly year: number | undefined
  /** The year of the document. */
  readonly own: number | undefined
}

const percentSaid = (phrase: string, rest: string, base: Base | undefined): Said => {
  const direction: Direction | undefined = UP.test(rest) ? 'up' : DOWN.test(rest) ? 'down' : undefined
  const said = { names: [], inTurn: [], words: phrase, base }
  const named = (words: string): readonly Named[] => {
    const name = nameIn(words)
    return name === undefined ? [] : [name]
  }
  if (direction !== undefined)
    return { ...said, role: 'percentage', direction, names: named(rest.replace(UP, '').replace(DOWN, '')) }
  const execution = EXECUTION.exec(phrase)
  if (execution !== null) return { ...said, role: 'execution', names: named(phrase.slice(0, execution.index)) }
  const rate = RATE.exec(phrase)
  if (rate !== null) return { ...said, role: 'execution', names: named(phrase.slice(0, rate.index)) }
  const share = SHARE.exec(phrase)
  if (share !== null)
    return { ...said, role: 'share', whole: share[1] ?? '', names: named(phrase.slice(0, share.index)) }
  return { ...said, role: 'aside' }
}

/** What an amount of money is, by the words before it. */
const moneySaid = ({ between, after, year, own }: Words, phrase: string): Said => {
  const { base, rest } = baseIn(phrase, year)
  const direction: Direction | undefined = UP.test(rest) ? 'up' : DOWN.test(rest) ? 'down' : undefined
  const said = { inTurn: [], words: phrase, base, measure: measureOf(MEASURE.exec(rest)?.[1]) }
  const named = (words: string): readonly Named[] => {
    const item = itemIn(between)
    if (item !== undefined) return [item]
    const joint = jointNames(words)
    const name = joint.length > 0 ? undefined : nameIn(words)
    return name === undefined ? joint : [name]
  }
  const from = FROM.exec(phrase)
  if (from !== null && TO_FOLLOWS.test(after)) {
    const stated = /20\d\d/u.exec(from[0])?.[0]
    const before = stated === undefined ? (own === undefined ? undefined : own - 1) : Number(stated)
    return { ...said, role: 'from', names: named(phrase.slice(0, from.index)), year: before }
  }
  const to = TO.exec(phrase)
  if (to !== null && /(?:到|至)/u.test(to[0])) {
    const stated = /20\d\d/u.exec(to[0])?.[0]
    const up = new RegExp(`^(?:${UP_WORDS})`, 'u').test(to[0])
    const down = new RegExp(`^(?:${DOWN_WORDS})`, 'u').test(to[0])
    return {
      ...said,
      role: 'to',
      names: named(phrase.slice(0, to.index)),
      year: stated === undefined ? own : Number(stated),
      direction: up ? 'up' : down ? 'down' : undefined,
    }
  }
  const executed = EXECUTED.exec(phrase)
  if (executed !== null) return { ...said, role: 'executed-budget', names: [], measure: 'budget' }
  if (direction !== undefined) {
    const noun = rest.replace(UP, '').replace(DOWN, '')
    return { ...said, role: 'change', direction, names: named(noun) }
  }
  const share = SHARE.exec(phrase)
  if (share !== null && /^的?(?:比重|比例)?(?:为)?\d/u.test(after))
    return { ...said, role: 'whole', names: named(share[1] ?? '') }
  const only = ONLY_YEAR.exec(phrase)
  if (only !== null && itemIn(between) === undefined) {
    const stated = only[1] === undefined ? (own === undefined ? undefined : own - 1) : Number(only[1])
    const before = only[2] !== undefined || (stated !== undefined && own !== undefined && stated < own)
    if (before) return { ...said, role: 'previous', names: [], year: stated }
  }
  // 较2024年预算12万元减少2万元: the amount right after the base is the base's own; 与上年预算2万元持平 likewise.
  if (base !== undefined && (namesNothing(rest) || FLAT.test(phrase)))
    return { ...said, role: 'previous', names: [], year: base.year, measure: base.measure }
  const measured = MEASURED.exec(phrase)
  if (measured !== null && /执行|决算/u.test(measured[2] ?? '') && Number(measured[1]) !== own)
    return { ...said, role: 'previous', names: [], year: Number(measured[1]), measure: measureOf(measured[2]) }
  const noun = rest.replace(/(?:20\d\d)年(?:度|当年)?(?:年初)?(?:预算执行数|执行数|决算数|预算数)?/u, '')
  const inTurn = namesInTurn(noun)
  return {
    ...said,
    role: 'amount',
    names: inTurn.length > 0 ? inTurn.slice(0, 1) : named(noun),
    inTurn: inTurn.slice(1),
  }
}

/** What a figure is and what it speaks of, as far as the words before it say. */
export const saidOf = (words: Words): Said => {
  const phrase = lastPhrase(words.between)
  if (THRESHOLD.test(words.after) || words.unit === '个百分点')
    return { role: 'aside', names: [], inTurn: [], words: phrase }
  if (words.unit !== '%') return moneySaid(words, phrase)
  const { base, rest } = baseIn(phrase, words.year)
  return percentSaid(phrase, rest, base)
}

/** 与2022年持平，无增减变化: a change of nothing, stated without a figure. `subject` is what the clause itself names. */
export const flatIn = (
  clause: string,
  year: number | undefined,
): { readonly subject: string | undefined; readonly base: Base | undefined } | undefined => {
  if (!FLAT.test(clause) || /维持|保持不变/u.test(clause)) return undefined
  const { base, rest } = baseIn(clause, year)
  return { subject: subjectIn(rest.replace(FLAT, '')), base }
}

/** Words that open a list, and how much of the whole they promise. */
export const listIn = (mark: string): ListKind =>
  mark === '其中' ? 'of-which' : mark === '包括' ? 'includes' : /^分别|^由/u.test(mark) ? 'complete' : 'open'

/** Nothing but a joint stands between two figures of names that were given together. */
export const isJoint = (between: string): boolean => /^[、,，和及与]+$/u.test(between)
