import type { TimeLimit } from '../time-limit.ts'

const source = {
  zh: '《信访条例》（2005年国务院令第431号）',
  en: 'Regulations on Letters and Visits (2005, State Council Decree 431)',
}

const common = { inForceFrom: '2005-05-01', inForceTo: '2022-04-30', rollLastDay: 'next-working-day', source } as const

/** 信访条例 of 2005, in force until 2022-04-30. It set no limit for an objection by the office a matter was sent to. */
export const NATIONAL_2005: readonly TimeLimit[] = [
  {
    ...common,
    id: 'route',
    step: { zh: '登记并转送、交办', en: 'register and route' },
    article: 'Art. 21(1)',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '信访工作机构收到信访事项', en: 'receipt by the petition office' },
  },
  {
    ...common,
    id: 'notify-direct',
    step: {
      zh: '书面告知是否受理（直接收到）',
      en: 'tell the petitioner in writing whether it is accepted (received directly)',
    },
    article: 'Art. 22(2)',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '行政机关收到信访事项', en: 'receipt by the office' },
  },
  {
    ...common,
    id: 'notify-routed',
    step: {
      zh: '书面告知是否受理（转送、交办）',
      en: 'tell the petitioner in writing whether it is accepted (routed)',
    },
    article: 'Art. 21(2)',
    amount: 15,
    unit: 'calendar-days',
    startsAt: { zh: '行政机关收到转送、交办的信访事项', en: 'receipt of the routed matter by that office' },
  },
  {
    ...common,
    id: 'handle',
    step: { zh: '办结', en: 'handle and answer' },
    article: 'Art. 33',
    amount: 60,
    unit: 'calendar-days',
    startsAt: { zh: '受理', en: 'acceptance' },
    extendable: 'extend',
  },
  {
    ...common,
    id: 'extend',
    step: { zh: '延期办理', en: 'extended handling' },
    article: 'Art. 33',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '原办理期限届满', en: 'the end of the limit for handling' },
    upTo: true,
  },
  {
    ...common,
    id: 'ask-review',
    step: { zh: '请求复查', en: 'ask for review' },
    article: 'Art. 34',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '信访人收到处理意见的书面答复', en: "the petitioner's receipt of the written answer" },
  },
  {
    ...common,
    id: 'review',
    step: { zh: '提出复查意见', en: 'give the review opinion' },
    article: 'Art. 34',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '收到复查请求', en: 'receipt of the request for review' },
  },
  {
    ...common,
    id: 'ask-second-review',
    step: { zh: '请求复核', en: 'ask for second review' },
    article: 'Art. 35(1)',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '信访人收到复查意见的书面答复', en: "the petitioner's receipt of the review opinion" },
  },
  {
    ...common,
    id: 'second-review',
    step: { zh: '提出复核意见', en: 'give the second-review opinion' },
    article: 'Art. 35(1)',
    amount: 30,
    unit: 'calendar-days',
    startsAt: { zh: '收到复核请求', en: 'receipt of the request for second review' },
    excludesHearingDays: true,
  },
]
