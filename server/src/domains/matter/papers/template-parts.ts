import type { Said } from '../../document/index.ts'
import type { PaperKind } from '../paper-kinds.ts'
import type { AnyPlace, BodyName } from './words.ts'

/** What a place is called for those who word a template. */
export const PLACE_NAMES: Readonly<Record<AnyPlace, Said>> = {
  number: { zh: '信访事项编号', en: 'number of the matter' },
  receivedOn: { zh: '收到日期', en: 'day of receipt' },
  issuer: { zh: '出文单位', en: 'issuing office' },
  on: { zh: '成文日期', en: 'date of the document' },
  way: { zh: '办理途径', en: 'way of handling' },
  days: { zh: '天数', en: 'number of days' },
  due: { zh: '期限届满日', en: 'last day of the limit' },
  ground: { zh: '不予受理的情形', en: 'ground of non-acceptance' },
  reasons: { zh: '理由', en: 'reasons' },
  directTo: { zh: '可以提出的单位', en: 'where to turn' },
  authority: { zh: '法定程序的受理机关', en: 'authority of that procedure' },
  to: { zh: '收到材料的单位', en: 'office that has the papers' },
  reason: { zh: '延期理由', en: 'reason of the extension' },
  replyBy: { zh: '回复期限', en: 'reply by' },
  office: { zh: '上一级机关、单位', en: 'office one level up' },
  within: { zh: '接收期限', en: 'time to take it up' },
  tellWithin: { zh: '告知期限', en: 'time to tell the petitioner' },
  objectWithin: { zh: '异议期限', en: 'time to object' },
}

interface PartOfPaper {
  id: BodyName
  name: Said
  /** The paper is whole without it. */
  optional?: boolean
  /** Places that may go although the built-in text has them. */
  free?: readonly AnyPlace[]
  /** Remedies and duties that stay in it; articles and limits stay by themselves. */
  keeps?: Readonly<Record<'zh-CN' | 'en', readonly string[]>>
}

const kept = (zh: readonly string[], en: readonly string[]): NonNullable<PartOfPaper['keeps']> => ({ 'zh-CN': zh, en })
const part = (id: BodyName, zh: string, en: string, more: Omit<PartOfPaper, 'id' | 'name'> = {}): PartOfPaper => ({
  id,
  name: { zh, en },
  ...more,
})

const OPENING = part('opening', '开头段（本单位可以自加）', 'First paragraph (added by the office)', { optional: true })
const CLOSING = part('closing', '结尾段（本单位可以自加）', 'Last paragraph (added by the office)', { optional: true })

/** The sentences of each paper in the order in which they are printed. */
const PARTS: Readonly<Record<PaperKind, readonly PartOfPaper[]>> = {
  'registration-form': [],
  'transfer-letter': [
    part('transferred', '转送的决定和受理机关的义务', 'The transfer and the duties of the receiving office', {
      keeps: kept(['书面告知信访人', '异议'], ['in writing', 'object']),
    }),
  ],
  'assignment-letter': [part('assigned', '交办的决定和反馈要求', 'The assignment and what is to be reported')],
  'acceptance-notice': [
    part('accepted', '决定受理和办理途径', 'Acceptance with the way of handling', {
      keeps: kept(['决定受理'], ['accept']),
    }),
    part(
      'acceptedPlain',
      '决定受理（不分途径的建议意见、检举控告）',
      'Acceptance of what has no ways (suggestions, accusations)',
      {
        keeps: kept(['决定受理'], ['accept']),
      },
    ),
    part('acceptedDue', '办理期限', 'The limit of handling'),
    part('acceptedFollow', '查询办法', 'How to follow the matter', { optional: true }),
  ],
  'decline-notice': [
    part('declined', '决定不予受理', 'Non-acceptance with its ground', { keeps: kept(['不予受理'], ['not accept']) }),
    part('declinedReasons', '理由', 'Reasons'),
    part('declinedDirect', '可以向哪里提出', 'Where to turn'),
  ],
  'procedure-notice': [part('directed', '应当通过的法定程序', 'The procedure that resolves it')],
  'separation-notice': [
    part('separated', '涉法涉诉事项的处理', 'Who handles what is in litigation'),
    part('separatedTo', '材料转送的去向', 'Where the papers went'),
  ],
  'extension-notice': [
    part('extended', '延期的决定和新的期限', 'The extension and the new limit'),
    part('extendedReason', '延期理由', 'Reason of the extension'),
  ],
  'handling-opinion': [
    part('reviewRight', '救济途径：请求复查', 'Remedy: review', {
      keeps: kept(['复查', '收到'], ['review', 'receiving']),
    }),
  ],
  'proof-of-delivery': [],
  agreement: [part('agreement', '达成协议', 'That they agreed', { keeps: kept(['自愿'], ['free will']) })],
  'hearing-record': [],
  'review-refusal-notice': [
    part('reviewRefused', '复查申请逾期，不予受理', 'A late request for review', {
      free: [],
      keeps: kept(['不予受理'], ['not accepted']),
    }),
    part('secondReviewRefused', '复核申请逾期，不予受理', 'A late request for second review', {
      free: [],
      keeps: kept(['不予受理'], ['not accepted']),
    }),
  ],
  'review-opinion': [
    part('secondReviewRight', '救济途径：请求复核', 'Remedy: second review', {
      keeps: kept(['复核', '收到'], ['second review', 'receiving']),
    }),
  ],
  'second-review-opinion': [
    part('final', '终结意见和法律后果', 'That it is final', {
      keeps: kept(['终结', '不再受理'], ['ends', 'not accepted again']),
    }),
  ],
  'supervision-letter': [
    part('supervised', '督办和回复期限', 'Supervision and the day of the reply', {
      keeps: kept(['督办', '书面'], ['supervision', 'in writing']),
    }),
  ],
  'hand-over-letter': [
    part('handedOver', '移送的决定和接收单位的义务', 'The hand-over and the duties of the receiving office', {
      keeps: kept(['移送', '退回'], ['hand over', 'send it back']),
    }),
  ],
  'hand-over-receipt': [part('takenUp', '接收的确认', 'That it was received', { keeps: kept(['收到'], ['received']) })],
  'conclusion-report': [part('report', '报告的开头', 'How the report begins', { optional: true })],
}

/** Every sentence of a paper that an office may word. */
export const partsOf = (kind: PaperKind): readonly PartOfPaper[] => [OPENING, ...PARTS[kind], CLOSING]
