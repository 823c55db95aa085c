import type { RuleSet } from '../time-limit.ts'
import { REGULATIONS_2022 } from './national-2022.ts'

const source = { zh: '12345热线工单规则', en: '12345 hotline work-order rule' }
const common = {
  inForceFrom: '2022-05-01',
  rollLastDay: 'next-working-day',
  source,
  tightens: REGULATIONS_2022,
} as const

/** Work orders of a 12345 hotline. */
export const HOTLINE_12345: RuleSet = {
  id: 'hotline-12345',
  name: { zh: '12345热线工单', en: '12345 hotline work orders' },
  extends: 'national',
  limits: [
    {
      ...common,
      id: 'object',
      step: { zh: '退单', en: 'bounce the work order' },
      article: 'Art. 23(3)',
      amount: 1,
      unit: 'working-days',
      startsAt: { zh: '承办单位收到工单', en: 'receipt of the work order by that office' },
    },
    {
      ...common,
      id: 'handle',
      step: { zh: '办结工单', en: 'handle the work order' },
      article: 'Art. 34',
      amount: 7,
      unit: 'calendar-days',
      startsAt: { zh: '受理', en: 'acceptance' },
      extendable: 'extend',
    },
  ],
}
