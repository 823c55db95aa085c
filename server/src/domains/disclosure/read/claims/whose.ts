/** Words with which a sentence begins before it names an office. */
const LEAD = '(?:其中|包括|按单位|分单位|20\\d\\d年度?|本年度?|全年|[一二三四五六七八九十]是|\\d{1,2}[.、]|["“”])*'
/** How the name of an office ends: 信访服务中心, 局本级. */
const NAME =
  '([\\p{Script=Han}()]{1,30}?(?:中心|所|站|馆|大队|支队|总队|局|委员会|办公室|办事处|医院|学院|学校|中学|小学|幼儿园|研究院|机关|本级|单位))'
/** What is said of an office right behind its name. */
const MONEY =
  '(?=["“”]?(?:20\\d\\d年|本年|全年|当年|年初|部门预算|预算|决算|收入|支出|收支|总收|总支|基本|项目支出|三公|公务|因公|机关运行|运行经费|政府采购|人员经费|日常公用|公用经费|财政拨款|一般公共|安排|共|\\d))'
const NAMED = new RegExp(`^${LEAD}${NAME}${MONEY}`, 'u')

const EXAMPLE = /^(?:例如|比如|譬如|假如|假设|如(?![下期实上有需无何])|某(?:个|一)?(?:单位|部门|局|委|市|县|区))/u
const BELOW = /(?:下属|所属|直属)/u
/** 局本级及所属单位: all of it. */
const WITH_ALL = /(?:和|及|与|含|、)(?:其|各)?(?:下属|所属|直属)/u
const WHOLE = /^(?:全(?:局|委|办|厅|部门|系统|街道|镇|院|校)|我|本|各部门|合计|总计)/u
/** 市本级 is a purse, not an office. */
const PURSE = /^[省市县区州旗级]{1,2}(?:本级|机关|单位)$/u

/** Whether the characters of `short` stand in `long` in the same order: 发改委 in 发展和改革委员会. */
const isShortFor = (short: string, long: string): boolean => {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at >= short.length
}

const bare = (name: string): string => name.replaceAll(/\([^()]*\)|部门$/gu, '')

const isPart = (name: string, office: string | undefined): boolean => {
  if (PURSE.test(name) || WITH_ALL.test(name)) return false
  if (BELOW.test(name)) return true
  if (WHOLE.test(name) && !/(?:本级|机关)$/u.test(name)) return false
  if (/(?:本级|机关)$/u.test(name)) return office === undefined || !/本级|机关/u.test(office)
  if (office === undefined || name.endsWith('单位')) return false
  const own = bare(office)
  return !isShortFor(bare(name), own) && !name.endsWith(own)
}

/**
 * Whose money a clause speaks of: the name of a part of the office, of a unit below it or of nobody in particular (如某单位);
 * null where it names the office itself, undefined where it names none.
 */
export const whoseIn = (clause: string, office: string | undefined): string | null | undefined => {
  if (EXAMPLE.test(clause)) return clause.slice(0, 6)
  if (WHOLE.test(clause) && !BELOW.test(clause)) return null
  const name = NAMED.exec(clause)?.[1]
  if (name === undefined) return undefined
  return isPart(name, office) ? name : null
}

/** Whose money the figure behind `between` is, after sentences that spoke of `before`. A new sentence speaks of the office again, unless it lists parts. */
export const whoseAfter = (
  between: string,
  before: string | undefined,
  office: string | undefined,
): string | undefined => {
  let whose = before
  for (const match of between.matchAll(/([^，。；;:、,()]*(?:\([^()]*\)[^，。；;:、,()]*)?)([，。；;:、,()]?)/gu)) {
    const named = whoseIn(match[1] ?? '', office)
    if (named !== undefined) whose = named ?? undefined
    const rest = between.slice(match.index + match[0].length)
    if (match[2] === '。' && !/^(?:其中|包括|[比较与])/u.test(rest)) whose = undefined
  }
  return whose
}
