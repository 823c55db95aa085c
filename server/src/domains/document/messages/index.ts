import type { DocumentKind } from '../series.ts'

export type Language = 'zh-CN' | 'en'

interface Names {
  kinds: Readonly<Record<DocumentKind, string>>
  columns: Readonly<Record<'n' | 'number' | 'kind' | 'on' | 'office', string>>
}

/** The kinds of documents and the columns of the register. */
export const kindNames: Readonly<Record<Language, Names>> = {
  'zh-CN': {
    kinds: {
      'transfer-letter': '转送函',
      'assignment-letter': '交办函',
      'acceptance-notice': '受理告知书',
      'decline-notice': '不予受理告知书',
      'procedure-notice': '导入法定程序告知书',
      'separation-notice': '涉法涉诉事项告知书',
      'extension-notice': '延期告知书',
      'handling-opinion': '处理意见书',
      'proof-of-delivery': '送达回证',
      agreement: '调解（和解）协议书',
      'hearing-record': '听证笔录',
      'review-refusal-notice': '复查（复核）申请不予受理告知书',
      'review-opinion': '复查意见书',
      'second-review-opinion': '复核意见书',
      'supervision-letter': '督办函',
      'advice-letter': '建议书',
      'conclusion-report': '办结报告',
      'conference-notice': '会议通知',
      'conference-minutes': '会议纪要',
      'hand-over-letter': '移交函',
      'hand-over-receipt': '移送接收回执',
      'hearing-notice': '听证告知书',
      'relief-decision': '救助决定书',
      'suggestion-reply': '建议答复',
      'reminder-letter': '催办函',
      'talk-record': '约谈记录',
      'listing-notice': '挂牌督办通知书',
      bulletin: '通报',
      'annual-report': '年度报告',
      'strike-off-sheet': '积案销号单',
    },
    columns: { n: '序号', number: '发文字号', kind: '文种', on: '成文日期', office: '发文单位' },
  },
  en: {
    kinds: {
      'transfer-letter': 'Transfer letter',
      'assignment-letter': 'Assignment letter',
      'acceptance-notice': 'Acceptance notice',
      'decline-notice': 'Notice of non-acceptance',
      'procedure-notice': 'Notice of the procedure of law',
      'separation-notice': 'Notice on a litigation matter',
      'extension-notice': 'Extension notice',
      'handling-opinion': 'Handling opinion',
      'proof-of-delivery': 'Proof of delivery',
      agreement: 'Agreement',
      'hearing-record': 'Hearing record',
      'review-refusal-notice': 'Refusal of a request for review',
      'review-opinion': 'Review opinion',
      'second-review-opinion': 'Second-review opinion',
      'supervision-letter': 'Supervision letter',
      'advice-letter': 'Advice',
      'conclusion-report': 'Conclusion report',
      'conference-notice': 'Notice of a meeting',
      'conference-minutes': 'Minutes',
      'hand-over-letter': 'Hand-over letter',
      'hand-over-receipt': 'Receipt of a hand-over',
      'hearing-notice': 'Hearing notice',
      'relief-decision': 'Relief decision',
      'suggestion-reply': 'Reply to a suggestion',
      'reminder-letter': 'Reminder',
      'talk-record': 'Record of a talk',
      'listing-notice': 'Notice of listing',
      bulletin: 'Bulletin',
      'annual-report': 'Annual report',
      'strike-off-sheet': 'Record of striking off',
    },
    columns: { n: 'No', number: 'Number', kind: 'Kind', on: 'Date', office: 'Issued by' },
  },
}
