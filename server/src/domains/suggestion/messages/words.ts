import type { DecisionKind, Period } from '../states.ts'
import type { RewardKind } from '../topic.ts'

/** What the states of topics and suggestions are called, on the portal, at the desk and in exports. */
export interface SuggestionWords {
  periods: Readonly<Record<Period, string>>
  decisions: Readonly<Record<DecisionKind, string>>
  rewards: Readonly<Record<RewardKind, string>>
  columns: Readonly<
    Record<'number' | 'receivedOn' | 'theme' | 'duplicateOf' | 'decision' | 'reasons' | 'reply' | 'published', string>
  >
  undecided: string
  yes: string
}

export const suggestionWords: Readonly<Record<'zh-CN' | 'en', SuggestionWords>> = {
  'zh-CN': {
    periods: { draft: '草稿', announced: '即将开始', open: '正在征集', closed: '已截止', reported: '已公布结果' },
    decisions: { adopted: '采纳', partly: '部分采纳', kept: '留作参考', 'not-adopted': '不采纳' },
    rewards: { money: '奖金', gift: '纪念品', honour: '荣誉' },
    columns: {
      number: '编号',
      receivedOn: '收到日期',
      theme: '主题',
      duplicateOf: '并入',
      decision: '是否采纳',
      reasons: '理由',
      reply: '答复',
      published: '公开',
    },
    undecided: '研究中',
    yes: '是',
  },
  en: {
    periods: { draft: 'Draft', announced: 'Announced', open: 'Open', closed: 'Closed', reported: 'Outcome published' },
    decisions: {
      adopted: 'Adopted',
      partly: 'Partly adopted',
      kept: 'Kept for reference',
      'not-adopted': 'Not adopted',
    },
    rewards: { money: 'Money', gift: 'Gift', honour: 'Honour' },
    columns: {
      number: 'Number',
      receivedOn: 'Received',
      theme: 'Theme',
      duplicateOf: 'Joined to',
      decision: 'Decision',
      reasons: 'Reasons',
      reply: 'Reply',
      published: 'Published',
    },
    undecided: 'Being considered',
    yes: 'yes',
  },
}
