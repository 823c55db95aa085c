import { type Amount, parseAmount, unitOf } from '../../amount.ts'
import { isZero, parseDecimal } from '../../decimal.ts'
import type { Claim, Direction, Disclosure, ListKind, Paragraph, Relation } from '../../disclosure.ts'
import type { Unread } from '../../source.ts'
import { fundUnder, type Named, subjectIn } from './names.ts'
import { type Base, baseIn, flatIn, isJoint, listIn, type Role, type Said, saidOf } from './said.ts'
import { whoseAfter } from './whose.ts'

/** Longest text of one paragraph that is searched for claims. */
const PARAGRAPH_LIMIT = 20_000

const AMOUNT = /[-−]?(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?([十百千]?万元|[百千]元|亿元|元|%|个百分点)/gu

/** Full-width letters, digits, brackets and signs made half-width one by one, so that positions stay; the Chinese comma stays. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[\u{ff01}-\u{ff5e}]/gu, (character) =>
    character === '，' ? character : String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0),
  )

/** A list that is open: what its items are part of. */
interface Frame {
  readonly parent: number | undefined
  readonly list: ListKind
  /** `bracket` was opened by the bracket itself, `inside` by a word within it. */
  readonly closes: 'bracket' | 'inside' | 'semicolon' | 'sentence'
  /** How many claims there were when it opened. */
  readonly claims: number
}

/** （境） and （类） belong to a name; other brackets open and close. */
const NAME_BRACKETS = /\((境|护|室|\d*[类款项])\)/gu

/** What was read of a paragraph up to a figure. */
interface Reading {
  readonly paragraph: Paragraph
  readonly index: number
  readonly first: number
  /** The year of the document. */
  readonly own: number | undefined
  /** The office of the document, and the part of it that the sentence speaks of. */
  readonly office: string | undefined
  whose: string | undefined
  readonly claims: Claim[]
  readonly unread: Unread[]
  frames: Frame[]
  year: number | undefined
  base: Base | undefined
  /** Last claim of any kind, and the last that states an amount, in this paragraph. */
  last: number | undefined
  lastTotal: number | undefined
  /** What a list that ；closed was part of, until the next claim: 收入包括…；支出包括… */
  closed: { readonly parent: number | undefined; readonly claims: number } | undefined
  /** What the last sentence with a list was about: 收入…，其中…。与上年相比… speaks of the income, not of its last source. */
  head: number | undefined
  /** Whether a sentence has ended since the last claim. */
  fresh: boolean
  /** Names of 分别为 whose figures are still to come. */
  inTurn: readonly Named[]
  /** The amount in 占…500万元的80% or 完成预算15万元的77%, of which the percentage that follows is. */
  ratio: { readonly role: 'share' | 'execution'; readonly claim: number } | undefined
}

const claimAt = (reading: Reading, number: number | undefined): Claim | undefined =>
  number === undefined ? undefined : reading.claims[number - reading.first]

const push = (reading: Reading, claim: Omit<Claim, 'paragraph'>): number => {
  const number = reading.first + reading.claims.length
  reading.claims.push({ ...claim, paragraph: reading.index })
  return number
}

const statesAmount = (claim: Claim): boolean => claim.relation === 'total' || claim.relation === 'of-which'

/** The amount that a claim speaks of: itself, or what it is the change or percentage of. */
const amountBehind = (reading: Reading, number: number | undefined): number | undefined => {
  let at = number
  for (let claim = claimAt(reading, at); claim !== undefined && !statesAmount(claim); claim = claimAt(reading, at)) {
    if (claim.of === undefined || claim.of === at) return at
    at = claim.of
  }
  return at
}

/** 比上年增加50万元，增长11.11%，主要是…增加30万元: a change in a list is part of the change, not of its percentage. */
const changeBehind = (reading: Reading, number: number | undefined): number | undefined => {
  const claim = claimAt(reading, number)
  const of = claimAt(reading, claim?.of)
  return claim?.relation === 'percentage' && of?.relation === 'change' ? claim.of : number
}

const inBracket = (reading: Reading): boolean => reading.frames.some((frame) => frame.closes === 'bracket')

/** After a bracket that named parts, the sentence speaks of the whole again. */
const closeBracket = (reading: Reading): void => {
  const at = reading.frames.findLastIndex((frame) => frame.closes === 'bracket')
  const frame = reading.frames[at]
  if (frame === undefined) return
  reading.frames = reading.frames.slice(0, at)
  if (reading.claims.length > frame.claims && frame.parent !== undefined) {
    reading.last = frame.parent
    reading.lastTotal = amountBehind(reading, frame.parent)
  }
}

/** What the sentence that ends here was about, if it listed parts of something. */
const closeSentence = (reading: Reading): void => {
  const list = reading.frames.find((frame) => frame.closes !== 'bracket' && frame.list !== 'open')
  const head = list === undefined || reading.claims.length === list.claims ? undefined : list.parent
  if (!reading.fresh) reading.head = head === undefined ? undefined : amountBehind(reading, head)
  reading.frames = []
  reading.base = undefined
  reading.inTurn = []
  reading.fresh = true
}

const MARKS =
  /[()；;。]|其中|包括|(?:主要|分别)(?:为|是|用于|包括)|(?<=^|[,，；;。])由(?=[^。；;]{0,200}(?:组成|构成))/gu

/** Changes what the items of the list that is open now promise: 共三项 closes it, 等 leaves it open. */
const remark = (reading: Reading, list: ListKind): void => {
  const frame = reading.frames.at(-1)
  if (frame === undefined) return
  for (const [index, claim] of reading.claims.entries())
    if (index >= frame.claims && claim.relation === 'of-which')
      reading.claims[index] = { ...claim, list, openList: list === 'open' }
}

/** Opens and closes lists as the words between two amounts say: 其中, 包括, 主要为, brackets, ；and 。 */
const moveFrames = (reading: Reading, piece: string, rest: string): void => {
  if (piece.startsWith('等')) remark(reading, 'open')
  if (/^(?:共|合计)(?:计)?[一二两三四五六七八九十\d]+(?:个)?(?:项|部分|类)/u.test(piece)) remark(reading, 'complete')
  for (const match of (piece + rest).matchAll(MARKS)) {
    if (match.index >= piece.length) break
    const mark = match[0]
    const claims = reading.claims.length
    if (mark === '(') reading.frames.push({ parent: reading.last, list: 'of-which', closes: 'bracket', claims })
    else if (mark === ')') closeBracket(reading)
    else if (mark === '。') closeSentence(reading)
    else if (/[;；]/u.test(mark)) closeItem(reading)
    else
      openList(reading, {
        mark,
        before: piece.slice(0, match.index),
        after: (piece + rest).slice(match.index + mark.length, match.index + mark.length + 8),
      })
  }
}

/** ；closes the lists of its own item. */
const closeItem = (reading: Reading): void => {
  const last = reading.frames.findLast((frame) => frame.closes === 'semicolon')
  if (last !== undefined) reading.closed = { parent: last.parent, claims: reading.claims.length }
  reading.frames = reading.frames.filter((frame) => frame.closes !== 'semicolon')
}

interface Opener {
  readonly mark: string
  readonly before: string
  readonly after: string
}

/** 收入包括…，支出包括…: the second list is of the same whole as the first. */
const SIDE = /(?<!\p{Script=Han})(?:收入|支出)$/u

const openList = (reading: Reading, { mark, before, after }: Opener): void => {
  const claims = reading.claims.length
  const list = listIn(mark)
  const beside = SIDE.test(before) ? reading.frames.at(-1) : undefined
  if (beside !== undefined) reading.closed = { parent: beside.parent, claims }
  if (beside !== undefined) reading.frames = reading.frames.slice(0, -1)
  const open = reading.frames.at(-1)
  // 其中：人员经费、公用经费分别为 is one list.
  if (mark.startsWith('分别') && open !== undefined && open.claims === claims && open.list !== 'open') return
  const goesOn = reading.closed?.claims === claims
  // 主要用于以下方面：教育…；住房保障…。 goes on over ；unless it stands within a list that does.
  const long = /^(?:以下(?:几个)?方面)?:/u.test(after) && open === undefined
  const closes = inBracket(reading) ? 'inside' : mark === '其中' || long ? 'sentence' : 'semicolon'
  reading.frames.push({ parent: goesOn ? reading.closed?.parent : reading.last, list, closes, claims })
}

/** What an unnamed statement of a new sentence is about. */
const spokenOf = (reading: Reading): number | undefined =>
  reading.fresh ? (reading.head ?? reading.lastTotal) : reading.lastTotal

/** 支出521万元，其中：…，项目支出120万元，比上年增长4%: may speak of the item or of what it is part of. */
const wholesOf = (reading: Reading, number: number | undefined): readonly number[] | undefined => {
  const wholes: number[] = []
  for (
    let claim = claimAt(reading, number);
    claim?.relation === 'of-which' && claim.of !== undefined;
    claim = claimAt(reading, claim.of)
  )
    wholes.push(claim.of)
  return wholes.length === 0 ? undefined : wholes
}

const flatClaim = (reading: Reading, clause: string, start: number): void => {
  const flat = flatIn(clause, reading.year)
  if (flat === undefined) return
  const base = flat.base ?? reading.base
  const of = flat.subject === undefined ? spokenOf(reading) : reading.frames.at(-1)?.parent
  const target = flat.subject === undefined ? claimAt(reading, of) : undefined
  if (flat.base !== undefined) reading.base = flat.base
  if (flat.subject === undefined && (target === undefined || base === undefined)) return
  const subject = flat.subject ?? target?.subject ?? 'unknown'
  const previous = reading.claims.at(-1)
  if (
    previous?.direction === 'flat' &&
    previous.amount === undefined &&
    (flat.subject === undefined || previous.subject === subject)
  )
    return
  push(reading, {
    subject,
    words: target?.words ?? clause,
    relation: 'change',
    year: reading.year,
    baseYear: base?.year,
    baseMeasure: base?.measure,
    direction: 'flat',
    of,
    orOf: flat.subject === undefined && !reading.fresh ? wholesOf(reading, of) : undefined,
    whose: reading.whose,
    inferred: flat.subject === undefined && reading.fresh,
    openList: false,
    offset: start,
    place: reading.paragraph.at(start, start + clause.length),
  })
}

/** Walks over the words between two amounts, clause by clause; the last clause belongs to the amount that follows. */
const walk = (reading: Reading, text: string, from: number, to: number, amountFollows: boolean): void => {
  const between = text.slice(from, to).replaceAll(NAME_BRACKETS, '〔$1〕')
  const pieces = [...between.matchAll(/[^，。；;,()]*[，。；;,()]?/gu)].filter((piece) => piece[0] !== '')
  for (const [index, piece] of pieces.entries()) {
    const clause = piece[0].replace(/[，。；;,()]$/u, '').replaceAll(/〔(.*?)〕/gu, '($1)')
    const own = amountFollows && index === pieces.length - 1 && clause === piece[0]
    const base = own ? undefined : baseIn(clause, reading.year).base
    if (base !== undefined) reading.base = base
    if (!own && clause !== '') flatClaim(reading, clause, from + piece.index)
    moveFrames(reading, piece[0], text.slice(from + piece.index + piece[0].length))
  }
}

/** One figure as it stands in the text. */
interface Printed {
  readonly value: string
  readonly unit: string
  readonly start: number
  readonly end: number
}

const RELATIONS = {
  previous: 'previous',
  from: 'previous',
  change: 'change',
  percentage: 'percentage',
  share: 'share',
  execution: 'execution',
  whole: 'total',
  'executed-budget': 'total',
} as const satisfies Partial<Record<Role, Relation>>

const isRatio = (role: Role): boolean => role === 'percentage' || role === 'share' || role === 'execution'

const isPast = (role: Role): boolean => role === 'previous' || role === 'from'

const isPrevious = (claim: Claim): boolean => claim.relation === 'previous'

/** 公务接待费较上年下降20%。上年预算3.5万元: a subject that no amount has stated yet. */
const isAhead = (reading: Reading, claim: Claim | undefined): boolean => {
  const total = claimAt(reading, reading.lastTotal)
  return (
    claim !== undefined &&
    !statesAmount(claim) &&
    claim.of === undefined &&
    (claim.subject !== 'named' ||
      (claim.relation === 'percentage' && claim.baseYear !== undefined) ||
      isPrevious(claim)) &&
    (claim.subject !== total?.subject || claim.words !== total.words)
  )
}

/** The claim that an unnamed figure goes on about. */
const inheritedFor = (reading: Reading, role: Role): number | undefined => {
  if (reading.lastTotal === undefined || isAhead(reading, claimAt(reading, reading.last))) return reading.last
  return isRatio(role) || role === 'change' || isPast(role) ? spokenOf(reading) : reading.lastTotal
}

/** The last amount of this paragraph that is stated of the same subject: 收入总计500万元…，收入总计增加20万元. */
const amountNamed = (reading: Reading, { subject, words }: Named): number | undefined => {
  const at = reading.claims.findLastIndex(
    (claim) =>
      statesAmount(claim) &&
      claim.subject === subject &&
      subject !== 'named' &&
      claim.whose === reading.whose &&
      (subject !== 'function-item' || claim.words === words),
  )
  return at < 0 ? undefined : reading.first + at
}

/** What a figure is part of, the change of or the percentage of. */
const ofFigure = (
  reading: Reading,
  { role, names }: Said,
  inherited: number | undefined,
  frame: Frame | undefined,
): number | undefined => {
  if (role === 'whole' || role === 'executed-budget' || isPast(role)) return undefined
  const last = claimAt(reading, reading.last)
  const [name] = names
  if (name !== undefined) {
    if (role !== 'amount' && role !== 'to') {
      const own = amountNamed(reading, name)
      if (own !== undefined) return own
    }
    if (frame === undefined) return undefined
    return role === 'change' || frame.list === 'open'
      ? changeBehind(reading, frame.parent)
      : amountBehind(reading, frame.parent)
  }
  if (role === 'percentage' && !reading.fresh && last?.relation === 'change') return reading.last
  if (role === 'change' || isRatio(role)) return amountBehind(reading, inherited)
  return undefined
}

/** “三公”经费支出预算15万元，支出决算11万元: the second names no new subject; beside the income it does. */
const goesOn = (reading: Reading, { names, words, measure }: Said): boolean => {
  const last = claimAt(reading, reading.lastTotal)
  if (last === undefined || last.subject === 'income-total' || names[0]?.subject !== 'expenditure-total') return false
  const bare = names.length === 1 && /^支出(?:预算|决算)(?:数|额)?(?:为|是)?$/u.test(words)
  return bare && (measure === 'final' || (!reading.fresh && last.measure !== undefined && last.measure !== measure))
}

/** An amount that continues 占…的 or 完成…的 as its percentage. */
const withRatio = (reading: Reading, said: Said, between: string): Said =>
  reading.ratio !== undefined && said.role !== 'change' && /^的?(?:比重|比例)?(?:为)?$/u.test(between)
    ? { ...said, role: reading.ratio.role, names: [] }
    : said

/** Most amounts of one paragraph that are listed one by one as not understood. */
const MOST_UNREAD = 20

const notUnderstood = (reading: Reading, { start, end }: Printed): void => {
  if (reading.unread.length > MOST_UNREAD) return
  const reason = reading.unread.length === MOST_UNREAD ? 'amounts-not-understood' : 'amount-not-understood'
  reading.unread.push({ reason, place: reading.paragraph.at(start, end) })
}

/** 约50万元 is exact to its tens, 约521万元 to its tens too: to the first digit, or to one digit less than it shows. */
const ABOUT = /(?:大?约|大概|近|超过|不超过|达到?近)(?:为|是)?$/u

const approximate = (amount: Amount): Amount => {
  const [, digits = '', noughts = ''] = /^0*(\d+?)(0*)$/u.exec(amount.printed.replaceAll(/[-−,.]/gu, '')) ?? []
  return { ...amount, precision: amount.decimals - noughts.length - (digits.length > 1 ? 1 : 0) }
}

const amountIn = (value: string, unit: string, between: string): Amount | undefined => {
  const amount = parseAmount(value, unitOf(unit) ?? 'yuan')
  return amount !== undefined && ABOUT.test(between) && !isZero(amount.yuan) ? approximate(amount) : amount
}

const isChange = (role: Role): boolean => role === 'change' || role === 'percentage'

/** 增长-20% is a decrease of 20 %. */
const unsigned = (said: Said, printed: Printed): { readonly said: Said; readonly value: string } =>
  isChange(said.role) && said.direction === 'up' && /^[-−]/u.test(printed.value)
    ? { said: { ...said, direction: 'down' }, value: printed.value.slice(1) }
    : { said, value: printed.value }

/** 项目支出120万元，其中：当年财政拨款100万元: a source of money, where a list is open. */
const sourceNamed = ({ role, names, words }: Said, frame: Frame | undefined): readonly Named[] =>
  names.length === 0 && role === 'amount' && frame?.parent !== undefined && /(?:拨款|资金)$/u.test(words)
    ? [{ subject: 'named', words }]
    : names

const readFigure = (reading: Reading, text: string, from: number, printed: Printed): void => {
  const between = text.slice(from, printed.start)
  const isPercent = printed.unit === '%'
  const turn = isJoint(between) ? reading.inTurn[0] : undefined
  const plainSaid = saidOf({
    between,
    unit: printed.unit,
    after: text.slice(printed.end, printed.end + 12),
    year: reading.year,
    own: reading.own,
  })
  const { said, value } = unsigned(
    turn === undefined
      ? withRatio(reading, plainSaid, between)
      : { ...plainSaid, names: [turn], inTurn: reading.inTurn.slice(1) },
    printed,
  )
  reading.inTurn = said.inTurn
  reading.whose = whoseAfter(between, reading.whose, reading.office)
  if (said.role === 'aside') return
  if (!isPast(said.role))
    for (const year of between.matchAll(/(比|较|与|同)?(20\d\d)年/gu))
      if (year[1] === undefined) reading.year = Number(year[2])
  if (said.base !== undefined) reading.base = said.base
  const names = goesOn(reading, said) ? [] : sourceNamed(said, reading.frames.at(-1))
  const inheritedNumber = inheritedFor(reading, said.role)
  const spoken = claimAt(reading, inheritedNumber)
  if (names.length === 0 && spoken === undefined) {
    if (!isPercent) notUnderstood(reading, printed)
    return
  }
  const frame = reading.frames.at(-1)
  const listed = frame?.parent !== undefined && names.length > 0 && said.role === 'amount'
  const relation: Relation =
    said.role in RELATIONS ? RELATIONS[said.role as keyof typeof RELATIONS] : listed ? 'of-which' : 'total'
  const amount: Amount | undefined = isPercent ? undefined : amountIn(value, printed.unit, between)
  const decimal = isPercent ? parseDecimal(value) : undefined
  const direction: Direction | undefined =
    said.role !== 'change' && said.role !== 'percentage'
      ? undefined
      : amount !== undefined && isZero(amount.yuan)
        ? 'flat'
        : said.direction
  const of = ofFigure(reading, { ...said, names }, inheritedNumber, frame)
  const inherited = claimAt(reading, of) ?? spoken
  // 占全部案件的90%: no share of money.
  const [name] = names
  if ((said.role === 'share' || said.role === 'execution') && of === undefined && name?.subject === 'named') return
  const parent = claimAt(reading, of)?.subject
  const compares = (isChange(said.role) && of === inheritedNumber) || said.role === 'previous'
  const orOf = names.length === 0 && compares && !reading.fresh ? wholesOf(reading, inheritedNumber) : undefined
  const numbers = (names.length === 0 ? [undefined] : names).map((name) => {
    const named = name === undefined ? undefined : fundUnder(name, parent)
    return push(reading, {
      subject: named?.subject ?? inherited?.subject ?? 'unknown',
      words: named?.words ?? inherited?.words ?? '',
      relation,
      year: isPast(said.role) ? said.year : said.role === 'to' ? said.year : reading.year,
      baseYear: reading.base?.year,
      baseMeasure: isPast(said.role) ? said.measure : reading.base?.measure,
      measure: relation === 'total' || relation === 'of-which' ? said.measure : undefined,
      amount,
      percent: decimal === undefined ? undefined : { value: decimal, decimals: decimal.scale },
      direction,
      of,
      orOf,
      whose: reading.whose,
      whole: said.whole === undefined || said.whole === '' ? undefined : subjectIn(said.whole),
      wholeClaim: reading.ratio?.claim,
      inferred: names.length === 0 && reading.fresh,
      openList: frame?.list === 'open',
      list: listed ? frame.list : undefined,
      listStart: listed ? reading.first + frame.claims : undefined,
      offset: printed.start,
      place: reading.paragraph.at(printed.start, printed.end),
    })
  })
  settle(reading, said, numbers[0] ?? 0, relation)
}

/** What the next figure may go on about. */
const settle = (reading: Reading, said: Said, number: number, relation: Relation): void => {
  reading.ratio =
    said.role === 'whole'
      ? { role: 'share', claim: number }
      : said.role === 'executed-budget'
        ? { role: 'execution', claim: number }
        : undefined
  reading.fresh = false
  if (reading.ratio !== undefined) return
  reading.last = number
  if (relation === 'total' || relation === 'of-which') reading.lastTotal = number
  if (said.role === 'to' && said.direction !== undefined) {
    const target = claimAt(reading, number)
    if (target === undefined) return
    reading.last = push(reading, {
      ...target,
      relation: 'change',
      amount: undefined,
      measure: undefined,
      list: undefined,
      listStart: undefined,
      direction: said.direction,
      of: number,
    })
  }
}

/** What one paragraph of prose claims about amounts, and amounts that belong to nothing. */
export interface ReadClaims {
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}

/** `first` is the number of the paragraph's first claim in the document. */
export const readClaims = (
  paragraph: Paragraph,
  index: number,
  first: number,
  { year, office }: Pick<Disclosure, 'year'> & { readonly office: string | undefined },
): ReadClaims => {
  const text = halfWidth(paragraph.text.slice(0, PARAGRAPH_LIMIT))
  const reading: Reading = {
    paragraph,
    index,
    first,
    own: year,
    office,
    whose: undefined,
    claims: [],
    unread: [],
    frames: [],
    year,
    base: undefined,
    last: undefined,
    lastTotal: undefined,
    closed: undefined,
    head: undefined,
    fresh: true,
    inTurn: [],
    ratio: undefined,
  }
  let from = 0
  for (const match of text.matchAll(AMOUNT)) {
    const unit = match[1] ?? ''
    const end = match.index + match[0].length
    walk(reading, text, from, match.index, true)
    readFigure(reading, text, from, {
      value: match[0].slice(0, match[0].length - unit.length),
      unit,
      start: match.index,
      end,
    })
    from = end
  }
  walk(reading, text, from, text.length, false)
  return reading
}
