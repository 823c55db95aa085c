import { plain } from './plain.ts'

/**
 * Headers are a small language: a year or 本年/上年, a kind of figure (预算数, 决算数, 执行数), a subject (基本支出), a unit and
 * notes in brackets: `其中：2025年基本支出预算数（万元）`.
 */

/** A bracket at the end that only explains: a unit, 按功能分类, 科目. 因公出国（境） is a name. */
const NOTE = /\((?!境\))[^()]*\)$/u
/** 本年 and 上年 stand in for a year before a kind of figure; in 本年收入 and 上年结转 they belong to the name. */
const THIS_YEAR = /^(?:本|当|今)年度?(?=$|年初|全年|预算|决算|执行|预计|安排|完成|数$)/u
const LAST_YEAR = /^(?:上|去|前一)一?年度?(?=$|年初|全年|预算|决算|执行|预计|安排|完成|实际|数$)/u

/** Longer words are no header. */
const LONGEST = 200

/** The words without 其中, notes in brackets, unit, and the year: `2025年度预算数（万元）` says 预算数. */
export const bareHeader = (word: string): string => {
  if (word.length > LONGEST) return plain(word)
  let text = plain(word).replace(/^其中[:,]?/u, '')
  for (let next = text.replace(NOTE, ''); next !== text && next !== ''; next = text.replace(NOTE, '')) text = next
  return text
    .replaceAll(/20\d\d(?:(?=年初)|年度?)/gu, '')
    .replace(THIS_YEAR, '')
    .replace(LAST_YEAR, '')
}

/** A kind of figure and nothing else: 年初预算数, 决算数, 金额, or no word at all beside the year. */
const MEASURE =
  /^(?:年初|年末|全年|调整后?|部门|单位|财政|实际|预计|三公经费)*(?:收入|支出)?(?:预算|决算|执行|完成|安排)*(?:数|数额|额|金额|情况)?$/u

const isMeasure = (word: string): boolean => MEASURE.test(bareHeader(word))

const yearIn = (word: string): number | undefined => {
  const year = /20\d\d(?=年)/u.exec(word)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** The last year that the header names as the year of figures. */
export const latestYear = (paths: readonly (readonly string[])[]): number | undefined => {
  const years = paths.flatMap((path) => path.filter(isMeasure).flatMap((word) => yearIn(word) ?? []))
  return years.length === 0 ? undefined : Math.max(...years)
}

const COMPARES = /增减|增长|增\(?\+|变动|变化|[比较](?:上年|去年|20\d\d年)|同比/u
const RATE = /%|率|幅度|比例|百分比|占比/u
const SUM = /额|数|金额|绝对|量|^增减$|^增减变[动化]$/u
const COMPARED = /^(?:增减)?(?:数|额|数额|金额|绝对[数额值]|增减|%|百分比|比例|比率|幅度|[增减变]*[动化]?率)$/u
const ASIDE = /原因|说明|备注|情况$/u

/** Whose figures a column holds: those that the table is about, last year's, the budget beside the final account, or how two of them differ. */
export type Stage = 'own' | 'previous' | 'budget' | 'change' | 'change-rate' | 'aside'

export interface StagedHeader {
  readonly stage: Stage
  /** The words that say so: `2024年执行数`. */
  readonly words: string
}

const comparison = (path: readonly string[]): Stage | undefined => {
  const leaf = bareHeader(path.at(-1) ?? '')
  const group = path.slice(0, -1).find((word) => COMPARES.test(word))
  if (!COMPARES.test(leaf) && !COMPARES.test(path.at(-1) ?? '') && !(group !== undefined && COMPARED.test(leaf)))
    return undefined
  const words = path.at(-1) ?? ''
  if (ASIDE.test(words)) return 'aside'
  if (RATE.test(words)) return 'change-rate'
  return SUM.test(leaf) || (group !== undefined && leaf === '') ? 'change' : 'aside'
}

/** What the words above a column say about whose figures it holds. `year` is the last that the header names. */
export const stageOf = (path: readonly string[], year: number | undefined): StagedHeader => {
  const compared = comparison(path)
  if (compared !== undefined) return { stage: compared, words: path.join('/') }
  const measures = path.filter(isMeasure)
  const earlier = measures.find(
    (word) => (yearIn(word) ?? year ?? 0) < (year ?? 0) || LAST_YEAR.test(plain(word).replace(NOTE, '')),
  )
  if (earlier !== undefined) return { stage: 'previous', words: earlier }
  const budget = measures.find((word) => /预算/u.test(word))
  return budget !== undefined && !measures.some((word) => FINAL.test(word))
    ? { stage: 'budget', words: budget }
    : { stage: 'own', words: '' }
}

const FINAL = /决算|执行|完成/u

/** Whether the words above a column say that it holds what was really spent. */
export const isFinal = (path: readonly string[]): boolean => path.some((word) => isMeasure(word) && FINAL.test(word))

/** Whether a cell may be a header: a kind of figure with or without its year, or a comparison. */
export const isFigureHeader = (word: string): boolean => {
  const text = plain(word)
  return text !== '' && ((isMeasure(text) && !/^\d/u.test(bareHeader(text))) || comparison([text]) !== undefined)
}
