import type { Language } from '../language.ts'

const zhCN = {
  title: '听证公开',
  lead: '隐去个人信息后公开的听证结论（《信访工作条例》第三十六条第二款）。',
  none: '还没有公开的听证结论。',
  all: '全部听证结论',
  older: '更早的听证结论',
  by: '组织单位',
  heldOn: '听证日期',
  mine: '听证',
  notice: '通知书编号',
  when: '时间',
  where: '地点',
  topic: '听证事项',
  bring: '请携带',
  open: '公开举行',
  closed: '不公开举行',
  cancelled: '已取消',
  rights: '您可以陈述意见、出示证据，也可以申请听证人员回避。不能按时参加的，请事先与组织单位联系。',
}

const en: typeof zhCN = {
  title: 'Hearings',
  lead: 'Conclusions of hearings, published without what names anybody (Art. 36(2)).',
  none: 'No conclusion of a hearing is published yet.',
  all: 'All conclusions',
  older: 'Older conclusions',
  by: 'Held by',
  heldOn: 'Held on',
  mine: 'Hearing',
  notice: 'Number of the notice',
  when: 'When',
  where: 'Where',
  topic: 'Subject',
  bring: 'Please bring',
  open: 'Open to the public',
  closed: 'Not open to the public',
  cancelled: 'cancelled',
  rights:
    'You may speak, show evidence and ask that a member be recused. If you cannot come, tell the office that holds it beforehand.',
}

const ALL: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, en }
export const hearingMessages = (language: Language): typeof zhCN => ALL[language]
