import type { TimeLimit } from '../time-limit.ts'

/** The Regulations in force; the local variants tighten its articles. */
export const REGULATIONS_2022 = { zh: '《信访工作条例》', en: 'Regulations on Petition Work (2022)' }

/** Day one counts after the day of the event; the text is silent on a last day off, so it rolls as in civil law. */
const common = { inForceFrom: '2022-05-01', rollLastDay: 'next-working-day', source: REGULATIONS_2022 } as const

/** 信访工作条例, issued 2022-02-25, in force since 2022-05-01. */
export const NATIONAL_2022: readonly TimeLimit[] = [
  {
    ...common,
    id: 'route',
    step: { zh: '登记并转送、交办', en: 'register and route' },
    article: 'Art. 22',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '信访部门收到信访事项', en: 'receipt by the petition office' },
  },
  {
    ...common,
    id: 'notify-direct',
    step: { zh: '书面告知信访人（直接收到）', en: 'tell the petitioner in writing (received directly)' },
    article: 'Art. 23(2)',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '机关、单位收到信访事项', en: 'receipt by the office' },
  },
  {
    ...common,
    id: 'notify-routed',
    step: { zh: '书面告知信访人（转送、交办）', en: 'tell the petitioner in writing (routed)' },
    article: 'Art. 23(3)',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '机关、单位收到转送、交办的信访事项', en: 'receipt of the routed matter by that office' },
  },
  {
    ...common,
    id: 'object',
    step: { zh: '提出异议', en: 'object that the matter is not ours' },
    article: 'Art. 23(3)',
    amount: 5,
    unit: 'working-days',
    startsAt: { zh: '机关、单位收到转送、交办的信访事项', en: 'receipt of the routed matter by that office' },
  },
  {
    ...common,
    id: 'handle',
    step: { zh: '办结', en: 'handle and answer' },
    article: 'Art. 34',
    amount: 60,
    unit: 'calendar-days',
    startsAt: { zh: '受理', en: 'acceptance' },
    extendable: 'extend',
  },
  {
    ...common,
    id: 'extend',
    step: { zh: '延期办理', en: 'extended handling' },
    article: 'Art. 34',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '原办理期限届满', en: 'the end of the limit for handling' },
    upTo: true,
  },
  {
    ...common,
    id: 'ask-review',
    step: { zh: '请求复查', en: 'ask for review' },
    article: 'Art. 35',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '信访人收到处理意见的书面答复', en: "the petitioner's receipt of the written answer" },
  },
  {
    ...common,
    id: 'review',
    step: { zh: '提出复查意见', en: 'give the review opinion' },
    article: 'Art. 35',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '收到复查请求', en: 'receipt of the request for review' },
  },
  {
    ...common,
    id: 'ask-second-review',
    step: { zh: '请求复核', en: 'ask for second review' },
    article: 'Art. 36(1)',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '信访人收到复查意见的书面答复', en: "the petitioner's receipt of the review opinion" },
  },
  {
    ...common,
    id: 'second-review',
    step: { zh: '提出复核意见', en: 'give the second-review opinion' },
    article: 'Art. 36(1)',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '收到复核请求', en: 'receipt of the request for second review' },
    excludesHearingDays: true,
  },
]
