import { SUBJECTS } from '../../subjects.ts'
import { plain, withoutNumbering } from '../plain.ts'

/** What the words before a figure name: a subject of the tables, a 类款项 item, or a name of the document's own. */
export interface Named {
  readonly subject: string
  readonly words: string
}

const LEAD =
  '(?:其中|(?:增加|减少|增减|变动|变化)?(?:的)?(?:主要)?原因(?:主要)?(?:为|是)|具体为|本年度?|当年度?|全年|20\\d\\d年度?|我(?:部门|单位|局|委|区|县|市|街道)|本(?:部门|单位|街道|级)|各部门|部门|年度|预计|和|及|与|以及|包括|主要为|主要是|主要包括|分别为|一是|二是|三是|共计?安排|安排|编制|按照|上年末|由|,|:|、|的)'
const TAIL =
  '(?:经费|预算|预算数|年初预算数?|决算|决算数|预算执行数?|执行数?|支出|安排|共安排|共计|总计|合计|总额|总数|金额|数|均|各|为|是|共|计|约|约为|达|达到|的|数为|拨款|:|列支|(?:当年)?(?:一般公共预算)?(?:当年)?财政拨款)'
/** Words after a freely chosen name that are not part of it. */
const NAME_TAIL = /(?:预算安排|安排|共计|预算为|决算为|为|是|共|约|计|达|均|各|:)+$/u
const OFFICE =
  '(?:[^,，:、]{2,40}?(?:局|委|委员会|办|办公室|办公厅|处|会|院|校|中心|街道|部|厅|室|政府|队|所|站|群工部\\)|单位\\)|单位))'

const MATCHERS: readonly (readonly [string, RegExp])[] = SUBJECTS.map((subject) => [
  subject.key,
  new RegExp(`^(?:${LEAD})*(?:${OFFICE})?(?:${LEAD})*(?:${subject.words})(?:${TAIL})*$`, 'u'),
])

/** The subject that a phrase names as a whole; a subject's words inside a longer name do not count. */
export const subjectIn = (phrase: string): string | undefined => {
  const text = withoutNumbering(phrase)
  if (text === '' || text.length > 80) return undefined
  return MATCHERS.find(([, words]) => words.test(text))?.[0]
}

const NOTHING = new RegExp(`^(?:${LEAD}|${TAIL}|数)*$`, 'u')

/** Words that name nothing: years, 预算数为, 安排. */
export const namesNothing = (phrase: string): boolean =>
  NOTHING.test(withoutNumbering(phrase)) && !/本年(?:收入|支出)/u.test(phrase)

/**
 * “一般公共服务支出（类）财政事务（款）行政运行（项）”, with or without the codes (201类), and
 * “一般公共服务支出-财政事务-行政运行”科目, at the end of the words before an amount.
 */
const FUNCTION_ITEMS: readonly RegExp[] = [
  /([^“”"，。；、.()]{2,30}?)\(\d{0,3}类\)([^“”"，。；()]{2,30}?)\(\d{0,2}款\)([^“”"，。；]{2,40}?)\(\d{0,2}项\)["”]?(?:科目)?[:。，]?(?:20\d\d年度?)?(?:年初|支出|预算|安排|决算|数|为|共|计)*$/u,
  /[“"]([^“”"，。；-]{2,30})-([^“”"，。；-]{2,30})-([^“”"，。；-]{2,40})["”](?:科目)?(?:预算|支出|安排)?$/u,
]

/** The 类款项 item that the words before an amount name. */
export const itemIn = (between: string): Named | undefined => {
  const item = FUNCTION_ITEMS.map((words) => words.exec(between.trim())).find((match) => match !== null)
  return item === undefined || item === null
    ? undefined
    : { subject: 'function-item', words: [item[1], item[2], item[3]].join('/') }
}

const LEADS = new RegExp(`^(?:${LEAD})+`, 'u')

const nounsOf = (phrase: string): string => phrase.replace(LEADS, '').replace(NAME_TAIL, '')

/** What one phrase names: a subject as a whole, or the words themselves. */
export const nameIn = (phrase: string): Named | undefined => {
  const subject = subjectIn(phrase)
  if (subject !== undefined) return { subject, words: phrase.replace(/^[、和及与]+/u, '') }
  const nouns = nounsOf(withoutNumbering(phrase))
  return nouns === '' || (namesNothing(phrase) && namesNothing(nouns)) ? undefined : { subject: 'named', words: nouns }
}

const JOINT = /[、和与及]/u

/** 收入总计、支出总计均为: one figure for both, which together are income and expenditure. */
export const jointNames = (phrase: string): readonly Named[] => {
  if (!JOINT.test(phrase) || !/(?:均|都|各)(?:为|是)?$/u.test(phrase)) return []
  const names = phrase.split(JOINT).map((words) => nameIn(words))
  const known = names.flatMap((name) => (name === undefined || name.subject === 'named' ? [] : [name]))
  if (known.length < 2 || known.length < names.length) return []
  const balance = new Set(known.map((name) => name.subject))
  return balance.size === 2 && balance.has('income-total') && balance.has('expenditure-total')
    ? [{ subject: 'budget-total', words: phrase }]
    : known
}

/** 人员经费、公用经费分别为: names whose figures follow in the same order. */
export const namesInTurn = (phrase: string): readonly Named[] => {
  const match = /^(.*[、和与及].*?)分别(?:为|是|达|安排)?$/u.exec(phrase)
  const names = (match?.[1] ?? '').split(JOINT).map((words) => nameIn(words))
  const found = names.flatMap((name) => name ?? [])
  return found.length === names.length && found.length > 1 ? found : []
}

/** 一般公共预算拨款 and 政府性基金 under income are income, under expenditure expenditure. */
const FUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:当年)?一般公共预算(?:当年)?(?:财政)?(?:拨款|资金)?$/u, 'general'],
  [/^(?:当年|本年)?财政拨款$/u, 'appropriation'],
  [/^(?:政府性?)?基金(?:预算)?(?:财政)?(?:拨款|资金)?$/u, 'fund'],
  [/^国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款|资金)?$/u, 'capital'],
]

/** A fund named under income or expenditure as the subject that it is there. */
export const fundUnder = (name: Named, whole: string | undefined): Named => {
  const side = /^(?:income|expenditure)/u.exec(whole ?? '')?.[0]
  const fund = FUNDS.find(([words]) => words.test(plain(name.words)))?.[1]
  return name.subject !== 'named' || side === undefined || fund === undefined
    ? name
    : { subject: `${side}-${fund}`, words: name.words }
}
