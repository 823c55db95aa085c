import { type Amount, parseAmount, unitOf } from '../amount.ts'
import { isZero, parseDecimal } from '../decimal.ts'
import type { Claim, Direction, Paragraph, Relation } from '../disclosure.ts'
import { SUBJECTS } from '../subjects.ts'
import { plain } from './plain.ts'

/** Longest text of one paragraph that is searched for claims. */
const PARAGRAPH_LIMIT = 20_000

const LEAD =
  '(?:其中|(?:增加|减少|增减|变动|变化)?(?:的)?(?:主要)?原因(?:主要)?(?:为|是)|具体为|本年度?|当年度?|全年|20\\d\\d年度?|我(?:部门|单位|局|委|区|县|市|街道)|本(?:部门|单位|街道|级)|各部门|部门|年度|预计|和|及|与|以及|包括|主要为|主要是|主要包括|分别为|一是|二是|三是|共计?安排|安排|编制|按照|上年末|,|:|、|的)'
const TAIL =
  '(?:经费|预算|预算数|年初预算数?|支出|安排|共安排|共计|总计|合计|总额|金额|数|为|是|共|计|约|约为|达|达到|均为|的|数为|拨款|:|列支|(?:当年)?(?:一般公共预算)?(?:当年)?财政拨款)'
/** Words after a freely chosen name that are not part of it. */
const NAME_TAIL = /(?:预算安排|安排|共计|预算为|为|是|共|约|计|达|:)+$/u
const OFFICE =
  '(?:[^,，:、]{2,40}?(?:局|委|委员会|办|办公室|办公厅|处|会|院|校|中心|街道|部|厅|室|政府|队|所|站|群工部\\)|单位\\)|单位))'

const MATCHERS: readonly (readonly [string, RegExp])[] = SUBJECTS.map((subject) => [
  subject.key,
  new RegExp(`^(?:${LEAD})*(?:${OFFICE})?(?:${LEAD})*(?:${subject.words})(?:${TAIL})*$`, 'u'),
])

/** The subject that a phrase names as a whole; a subject's words inside a longer name do not count. */
export const subjectIn = (phrase: string): string | undefined => {
  const text = plain(phrase)
  if (text === '' || text.length > 80) return undefined
  return MATCHERS.find(([, words]) => words.test(text))?.[0]
}

/** “一般公共服务支出（类）财政事务（款）行政运行（项）” and “一般公共服务支出-财政事务-行政运行”科目, at the end of the words before an amount. */
const FUNCTION_ITEMS: readonly RegExp[] = [
  /([^“”"，。；、.()]{2,30}?)\(类\)([^“”"，。；()]{2,30}?)\(款\)([^“”"，。；]{2,40}?)\(项\)["”]?(?:科目)?(?:20\d\d年度?)?(?:年初|支出|预算|安排|决算|数|为|共|计)*$/u,
  /[“"]([^“”"，。；-]{2,30})-([^“”"，。；-]{2,30})-([^“”"，。；-]{2,40})["”](?:科目)?(?:预算|支出|安排)?$/u,
]
const NOTHING = new RegExp(`^(?:${LEAD}|${TAIL}|数)*$`, 'u')
const BASE =
  /(?:比|较|与|同)(?:(20\d\d)年|(上年|去年|上一年))(?:度)?(?:\([^)]*\))?(?:年初)?(?:当年)?(?:的)?(预算执行|执行|决算|预算)?(?:数)?(?:相比|比较)?/u
const UP = /(?:增加|增长|上升|提高|上涨|新增|净增|增)(?:了|约|额|额为|数为|为)?$/u
const DOWN = /(?:减少|下降|降低|压减|压缩|缩减|下浮|减)(?:了|约|额|额为|数为|为)?$/u
const FLAT = /持平|无增减|没有增减|无变化|没有变化|保持一致|一致|相同|未发生变化/u
const AMOUNT = /[-−]?(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(亿元|万元|元|%|个百分点)/gu
const THRESHOLD = /^(?:[(]?(?:含|不含)[)]?)?(?:及)?(?:以上|以下|以内|之间|\/|每)/u

/** Full-width letters, digits, brackets and signs made half-width one by one, so that positions stay; the Chinese comma stays. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[\u{ff01}-\u{ff5e}]/gu, (character) =>
    character === '，' ? character : String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0),
  )

interface Frame {
  readonly parent: number | undefined
  readonly open: boolean
  /** `bracket` was opened by the bracket itself, `inside` by a word within it. */
  readonly closes: 'bracket' | 'inside' | 'semicolon' | 'sentence'
  /** How many claims there were when it opened. */
  readonly claims: number
}

interface Reading {
  readonly paragraph: Paragraph
  readonly index: number
  readonly first: number
  readonly claims: Claim[]
  frames: Frame[]
  year: number | undefined
  base: { year: number | undefined; measure: Claim['baseMeasure'] } | undefined
  /** Last claim of any kind, and the last that states an amount, in this paragraph. */
  last: number | undefined
  lastTotal: number | undefined
  /** Whether a sentence has ended since the last claim. */
  fresh: boolean
}

const measureOf = (word: string | undefined): Claim['baseMeasure'] =>
  word === undefined ? undefined : /执行/u.test(word) ? 'execution' : /决算/u.test(word) ? 'final' : 'budget'

const readBase = (reading: Reading, text: string): string => {
  const match = BASE.exec(text)
  if (match === null) return text
  const year = match[1] === undefined ? (reading.year === undefined ? undefined : reading.year - 1) : Number(match[1])
  reading.base = { year, measure: measureOf(match[3]) }
  return text.slice(0, match.index) + text.slice(match.index + match[0].length)
}

const push = (reading: Reading, claim: Omit<Claim, 'paragraph'>): number => {
  const number = reading.first + reading.claims.length
  reading.claims.push({ ...claim, paragraph: reading.index })
  return number
}

const claimAt = (reading: Reading, number: number | undefined): Claim | undefined =>
  number === undefined ? undefined : reading.claims[number - reading.first]

const inBracket = (reading: Reading): boolean => reading.frames.some((frame) => frame.closes === 'bracket')

/** Opens and closes lists as the words between two amounts say: 其中, 包括, 主要为, brackets, ；and 。 */
const moveFrames = (reading: Reading, piece: string): void => {
  for (const match of piece.matchAll(/[()；;。]|其中|包括|(?:主要|分别)(?:为|是|用于|包括)/gu)) {
    const mark = match[0]
    if (mark === '(')
      reading.frames.push({ parent: reading.last, open: false, closes: 'bracket', claims: reading.claims.length })
    else if (mark === ')') closeBracket(reading)
    else if (mark === '。') {
      reading.frames = []
      reading.base = undefined
      reading.fresh = true
    } else if (/[;；]/u.test(mark)) reading.frames = reading.frames.filter((frame) => frame.closes !== 'semicolon')
    else {
      const closes = inBracket(reading) ? 'inside' : mark === '其中' ? 'sentence' : 'semicolon'
      reading.frames.push({
        parent: reading.last,
        open: mark !== '其中' && mark !== '包括',
        closes,
        claims: reading.claims.length,
      })
    }
  }
}

/** After a bracket that named parts, the sentence speaks of the whole again. */
const closeBracket = (reading: Reading): void => {
  const at = reading.frames.findLastIndex((frame) => frame.closes === 'bracket')
  const frame = reading.frames[at]
  if (frame === undefined) return
  reading.frames = reading.frames.slice(0, at)
  if (reading.claims.length > frame.claims && frame.parent !== undefined) {
    reading.last = frame.parent
    reading.lastTotal = frame.parent
  }
}

const lastPhrase = (between: string): string => {
  const pieces = between.split(/[，。；;:]|,|\((?!境|护|室|含|类|款|项)|(?<!境|护|室|类|款|项|部|单位)\)/u)
  return (pieces.at(-1) ?? '').trim()
}

const LEADS = new RegExp(`^(?:${LEAD})+`, 'u')

const nounsOf = (phrase: string): string => phrase.replace(LEADS, '').replace(NAME_TAIL, '')

interface Named {
  readonly subject: string
  readonly words: string
}

const itemIn = (between: string): Named | undefined => {
  const item = FUNCTION_ITEMS.map((words) => words.exec(between.trim())).find((match) => match !== null)
  return item === undefined || item === null
    ? undefined
    : { subject: 'function-item', words: [item[1], item[2], item[3]].join('/') }
}

const nameIn = (phrase: string): Named | undefined => {
  const subject = subjectIn(phrase)
  if (subject !== undefined) return { subject, words: phrase.replace(/^[、和及与]+/u, '') }
  const nouns = nounsOf(plain(phrase))
  return nouns === '' || NOTHING.test(nouns) ? undefined : { subject: 'named', words: nounsOf(phrase) }
}

/** 与2022年持平，无增减变化: a change of nothing, stated without a figure. */
const flatClaim = (reading: Reading, clause: string, start: number): void => {
  if (!FLAT.test(clause) || /维持|保持不变/u.test(clause)) return
  const subject = subjectIn(readBase(reading, clause).replace(FLAT, ''))
  const target = subject === undefined ? claimAt(reading, reading.lastTotal) : undefined
  if (subject === undefined && (target === undefined || reading.base === undefined)) return
  const about = subject ?? target?.subject ?? 'unknown'
  const previous = reading.claims.at(-1)
  if (
    previous?.direction === 'flat' &&
    previous.amount === undefined &&
    (subject === undefined || previous.subject === about)
  )
    return
  push(reading, {
    subject: about,
    words: target?.words ?? clause,
    relation: 'change',
    year: reading.year,
    baseYear: reading.base?.year,
    baseMeasure: reading.base?.measure,
    direction: 'flat',
    of: subject === undefined ? reading.lastTotal : reading.frames.at(-1)?.parent,
    inferred: subject === undefined && reading.fresh,
    openList: false,
    offset: start,
    place: reading.paragraph.at(start, start + clause.length),
  })
}

/** Walks over the words between two amounts, clause by clause; the last clause belongs to the amount that follows. */
const walk = (reading: Reading, between: string, from: number, amountFollows: boolean): void => {
  const pieces = [...between.matchAll(/[^，。；;,()]*[，。；;,()]?/gu)].filter((piece) => piece[0] !== '')
  for (const [index, piece] of pieces.entries()) {
    const clause = piece[0].replace(/[，。；;,()]$/u, '')
    const own = amountFollows && index === pieces.length - 1 && clause === piece[0]
    if (!own && clause !== '') flatClaim(reading, clause, from + piece.index)
    moveFrames(reading, piece[0])
  }
}

const relationOf = (change: Direction | undefined, percent: boolean, previous: boolean, listed: boolean): Relation =>
  change !== undefined ? (percent ? 'percentage' : 'change') : previous ? 'previous' : listed ? 'of-which' : 'total'

/** An amount listed after “…比上年增加…，其中：” is part of the amount before the change; a change is part of the change. */
const wholeOf = (
  reading: Reading,
  parent: number | undefined,
  direction: Direction | undefined,
): number | undefined => {
  const claim = claimAt(reading, parent)
  return direction === undefined &&
    (claim?.relation === 'change' || claim?.relation === 'percentage') &&
    claim.of !== undefined
    ? claim.of
    : parent
}

const readAmount = (reading: Reading, between: string, match: RegExpExecArray, after: string): void => {
  const printed = match[0]
  const start = match.index
  const unit = match[1] ?? ''
  const percent = unit === '%' || unit === '个百分点'
  const value = printed.slice(0, printed.length - unit.length)
  const phrase = lastPhrase(between)
  for (const year of between.matchAll(/(比|较|与|同)?(20\d\d)年/gu))
    if (year[1] === undefined) reading.year = Number(year[2])
  const bare = readBase(reading, phrase)
  // 较2024年预算12万元减少2万元: the amount right after the base is the base's own.
  const isBase = bare !== phrase && NOTHING.test(plain(bare))
  const direction: Direction | undefined = UP.test(bare) ? 'up' : DOWN.test(bare) ? 'down' : undefined
  if (THRESHOLD.test(after) || /占[^,，。]*$/u.test(bare) || unit === '个百分点') return
  if (percent && direction === undefined) return
  const flat = FLAT.test(phrase)
  const measured = /(20\d\d)年(?:度|当年)?(?:年初)?(预算执行数|执行数|决算数|预算数)/u.exec(phrase)
  const isPrevious =
    direction === undefined && (isBase || flat || (measured !== null && /执行|决算/u.test(measured[2] ?? '')))
  const noun = bare
    .replace(UP, '')
    .replace(DOWN, '')
    .replace(/(?:20\d\d)年(?:度|当年)?(?:年初)?(?:预算执行数|执行数|决算数|预算数)?/u, '')
  const named = isPrevious ? undefined : (itemIn(between) ?? nameIn(noun))
  const frame = reading.frames.at(-1)
  const listed = frame?.parent !== undefined
  const inherited = claimAt(reading, reading.lastTotal) ?? claimAt(reading, reading.last)
  if (named === undefined && inherited === undefined) return
  const amount: Amount | undefined = percent ? undefined : parseAmount(value, unitOf(unit) ?? 'yuan')
  const decimal = percent ? parseDecimal(value) : undefined
  const relation = relationOf(direction, percent, isPrevious, listed && named !== undefined)
  const ofChange =
    direction !== undefined && named === undefined
      ? percent
        ? (reading.last ?? reading.lastTotal)
        : reading.lastTotal
      : undefined
  const number = push(reading, {
    subject: named?.subject ?? inherited?.subject ?? 'unknown',
    words: named?.words ?? inherited?.words ?? '',
    relation,
    year: isPrevious ? (measured === null ? reading.base?.year : Number(measured[1])) : reading.year,
    baseYear: reading.base?.year,
    baseMeasure: isPrevious ? measureOf(measured?.[2]) : reading.base?.measure,
    amount,
    percent: decimal === undefined ? undefined : { value: decimal, decimals: decimal.scale },
    direction: direction !== undefined && amount !== undefined && isZero(amount.yuan) ? 'flat' : direction,
    of:
      named === undefined
        ? direction === undefined
          ? undefined
          : ofChange
        : wholeOf(reading, frame?.parent, direction),
    inferred: named === undefined && reading.fresh,
    openList: frame?.open ?? false,
    offset: start,
    place: reading.paragraph.at(start, start + printed.length),
  })
  reading.last = number
  if (relation === 'total' || relation === 'of-which') reading.lastTotal = number
  reading.fresh = false
}

/** What one paragraph of prose claims about amounts. `first` is the number of its first claim in the document. */
export const claimsOf = (paragraph: Paragraph, index: number, first: number, year: number | undefined): Claim[] => {
  const text = halfWidth(paragraph.text.slice(0, PARAGRAPH_LIMIT))
  const reading: Reading = {
    paragraph,
    index,
    first,
    claims: [],
    frames: [],
    year,
    base: undefined,
    last: undefined,
    lastTotal: undefined,
    fresh: true,
  }
  let from = 0
  for (const match of text.matchAll(AMOUNT)) {
    const between = text.slice(from, match.index)
    walk(reading, between, from, true)
    readAmount(reading, between, match, text.slice(match.index + match[0].length, match.index + match[0].length + 12))
    from = match.index + match[0].length
  }
  walk(reading, text.slice(from), from, false)
  return reading.claims
}
