import type { RuleSet } from '../time-limit.ts'
import { REGULATIONS_2022 } from './national-2022.ts'

/** Zhejiang routes within 5 working days. */
export const ZHEJIANG: RuleSet = {
  id: 'zhejiang',
  name: { zh: '浙江', en: 'Zhejiang' },
  extends: 'national',
  limits: [
    {
      id: 'route',
      step: { zh: '登记并转送、交办', en: 'register and route' },
      article: 'Art. 22',
      amount: 5,
      unit: 'working-days',
      startsAt: { zh: '信访部门收到信访事项', en: 'receipt by the petition office' },
      rollLastDay: 'next-working-day',
      inForceFrom: '2022-05-01',
      source: { zh: '浙江省地方规则', en: 'Zhejiang local rule' },
      tightens: REGULATIONS_2022,
    },
  ],
}
