import type { LocalDate } from '../../../platform/time/index.ts'

const DIGITS = '零一二三四五六七八九'

/** 1 to 99 in Chinese, as articles are numbered: 34 → 三十四. */
export function chineseNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones])
}

/** `Art. 23(3)` → 第二十三条第三款. */
export function chineseArticle(article: string): string {
  const parts = article.replace(/^Art\. /, '').split(', ')
  const said = parts.map(chinesePart)
  return said.includes(undefined) ? article : said.join('、')
}

/** Articles that are a list of items 项, without paragraphs 款. */
const LISTS: ReadonlySet<string> = new Set(['31'])

function chinesePart(part: string): string | undefined {
  const [, number, paragraph, item, last] = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?(?:-\((\d+)\))?$/.exec(part) ?? []
  if (number === undefined) return undefined
  const isList = LISTS.has(number)
  const say = (one: string | undefined, unit: string): string =>
    one === undefined ? '' : `第${chineseNumber(Number(one))}${unit}`
  const until = last === undefined ? '' : `至${say(last, item === undefined && !isList ? '款' : '项')}`
  return `第${chineseNumber(Number(number))}条${say(paragraph, isList ? '项' : '款')}${say(item, '项')}${until}`
}

/** `2026-03-01` → 2026年3月1日. */
export const chineseDate = (date: LocalDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-03-01` → 1 March 2026. */
export const englishDate = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
