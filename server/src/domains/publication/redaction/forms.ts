import type { Proposal, RedactionKind } from './span.ts'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳使'

/** Rules that know a thing by its form alone; where a rule has a group `it`, only that group is meant. */
const FORMS: readonly [RedactionKind, RegExp][] = [
  ['email', /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/dg],
  ['phone', /(?<![0-9])(?:\(?\+?86\)?[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9])/dg],
  ['phone', /(?<![0-9])(?:\(0\d{2,3}\)[ ]?|0\d{2,3}[ -]?)[2-9]\d{2,3}[ -]?\d{4}(?:(?:-|转)\d{1,6})?(?![0-9])/dg],
  ['phone', /(?<![0-9])[48]00[ -]?\d{3}[ -]?\d{4}(?![0-9])/dg],
  ['phone', /(?:电话|手机|联系方式|座机|传真)[号码]{0,2}[为是:： ]{0,3}(?<it>\d[\d -]{4,14}\d)(?![0-9])/dg],
  ['plate', new RegExp(`[${PROVINCES}][A-HJ-Z][·. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])`, 'dg')],
  [
    'birth-date',
    /(?:出生日期|出生年月|出生|生日|生于)[为是在于:： ]{0,3}(?<it>\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}[-./]\d{1,2}))/dg,
  ],
  ['birth-date', /(?<it>\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2}))(?:出生|生(?=[，,。;；人]))/dg],
  ['account', /(?:微信|QQ|支付宝|抖音|微博|公众号)(?:号码|账号|帐号|号)?[为是:： ]{0,3}(?<it>[A-Za-z0-9_-]{5,30})/dg],
  [
    'account',
    /(?:户号|账号|帐号|卡号|存折号?|工号|学号|社保号|病历号|合同编?号|房产证号|查询码)[为是:： ]{0,3}(?<it>[A-Za-z0-9][A-Za-z0-9 -]{3,30}[A-Za-z0-9])/dg,
  ],
  ['id-number', /(?:护照|通行证|驾驶证|军官证|身份证|证件)(?:号码|号)?[为是:： ]{0,3}(?<it>[A-Za-z0-9]{6,20})/dg],
]

/** What is known by its form: telephones, e-mail, plates, dates of birth, accounts. */
export const findForms = (folded: string): Proposal[] =>
  FORMS.flatMap(([kind, rule]) =>
    [...folded.matchAll(rule)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.['it'] ?? match.indices?.[0] ?? [0, 0]
      return [{ start, end, kind, reason: 'form' as const, required: false }]
    }),
  )

const DIGITS = '[0-9一二三四五六七八九十百零〇两甲乙丙丁A-Za-z]{1,6}'
const PLACE = '(?:路|街|巷|弄|里|大道|胡同|道|村|庄|屯|小区|花园|花苑|家园|公寓|苑|坊|社区|新村|大厦|广场|湾|组)'
const UNIT = '(?:号楼|号院|号|弄|支弄|栋|幢|座|单元|室|层|楼|组|队|户)'
const ADDRESS = new RegExp(
  `[\\p{Script=Han}0-9]{1,24}?${PLACE}[ ]?(?:${DIGITS}(?:-${DIGITS})?${UNIT}(?:之${DIGITS})?[ ,，]?){1,6}(?:(?<![，, ])${DIGITS}(?:-${DIGITS})?(?:室)?(?![0-9A-Za-z年月日元米个人]))?`,
  'gu',
)
const ROOM = new RegExp(`(?:${DIGITS}(?:栋|幢|号楼|座)[ ]?)(?:${DIGITS}单元[ ]?)?${DIGITS}(?:室|户|号)`, 'gu')
/** Where somebody says that they live, a street or a village is enough. */
const HOME = new RegExp(
  `(?:居住[在于]|家住在?|住[在于]|租住在?|家在|住址[是为:： ]{0,2}|地址[是为:： ]{0,2})(?<it>[\\p{Script=Han}0-9]{1,16}?${PLACE})`,
  'dgu',
)
/** Words before an address that are no part of it. */
const LEADING =
  /^[\s\S]*(?:住址|地址|居住在|家住|住在|位于|坐落于|坐落在|搬到|租住|户籍|[在住于到是的为和与及：:])(?=[\p{Script=Han}])/u

/** Addresses down to the house, the building or the room. */
export function findAddresses(folded: string): Proposal[] {
  const whole = [...folded.matchAll(ADDRESS)].map((match) => {
    const lead = LEADING.exec(match[0].slice(0, -3))?.[0].length ?? 0
    const text = match[0].replace(/[ ,，]+$/, '')
    return [match.index + lead, match.index + text.length] as const
  })
  const rooms = [...folded.matchAll(ROOM)].map((match) => [match.index, match.index + match[0].length] as const)
  const homes = [...folded.matchAll(HOME)].map((match) => match.indices?.groups?.['it'] ?? ([0, 0] as const))
  return [...whole, ...rooms, ...homes].map(([start, end]) => ({
    start,
    end,
    kind: 'address' as const,
    reason: 'form' as const,
    required: false,
  }))
}
