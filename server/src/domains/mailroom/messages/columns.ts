import type { MailKind, SetAsideGround } from '../item.ts'
import type { MailState } from '../states.ts'

/** What lists, the day book and its export call things. The workbench reads the same words. */
export interface MailWords {
  /** The title of the sheet that says how an item came. */
  cover: string
  columns: Readonly<Record<MailColumn, string>>
  kinds: Readonly<Record<MailKind, string>>
  states: Readonly<Record<MailState, string>>
  grounds: Readonly<Record<SetAsideGround, string>>
}

export const MAIL_COLUMNS = [
  'number',
  'receivedOn',
  'kind',
  'postmarkedOn',
  'carrier',
  'waybill',
  'addressee',
  'pieces',
  'state',
  'stateOn',
  'disposition',
  'note',
  'office',
] as const
export type MailColumn = (typeof MAIL_COLUMNS)[number]

export const mailWords: Readonly<Record<'zh-CN' | 'en', MailWords>> = {
  'zh-CN': {
    cover: '来信来件登记单',
    columns: {
      number: '收件编号',
      receivedOn: '收件日期',
      kind: '种类',
      postmarkedOn: '邮戳日期',
      carrier: '投递方',
      waybill: '运单号',
      addressee: '收件人',
      pieces: '件数',
      state: '状态',
      stateOn: '状态日期',
      disposition: '去向',
      note: '备注',
      office: '收件单位',
    },
    kinds: {
      letter: '平信',
      registered: '挂号信',
      express: '快递',
      parcel: '包裹',
      telegram: '电报',
      fax: '传真',
      'drop-box': '信箱投递',
    },
    states: {
      received: '已收件',
      opened: '已拆阅',
      forwarded: '转交中',
      taken: '已转交',
      registered: '已登记',
      returned: '已退回',
      'set-aside': '非信访件',
    },
    grounds: {
      advertising: '广告宣传品',
      official: '公文函件',
      private: '私人信件',
      'entry-error': '误登',
      other: '其他',
    },
  },
  en: {
    cover: 'Mail cover sheet',
    columns: {
      number: 'Number',
      receivedOn: 'Received',
      kind: 'Kind',
      postmarkedOn: 'Postmark',
      carrier: 'Carrier',
      waybill: 'Waybill',
      addressee: 'Addressed to',
      pieces: 'Pieces',
      state: 'State',
      stateOn: 'Since',
      disposition: 'Where it went',
      note: 'Note',
      office: 'Received by',
    },
    kinds: {
      letter: 'Letter',
      registered: 'Registered letter',
      express: 'Express',
      parcel: 'Parcel',
      telegram: 'Telegram',
      fax: 'Fax',
      'drop-box': 'Letter box',
    },
    states: {
      received: 'Received',
      opened: 'Opened',
      forwarded: 'On its way',
      taken: 'Forwarded',
      registered: 'Registered',
      returned: 'Returned',
      'set-aside': 'Not a petition',
    },
    grounds: {
      advertising: 'Advertising',
      official: 'Official letter',
      private: 'Private letter',
      'entry-error': 'Entered by mistake',
      other: 'Other',
    },
  },
}
