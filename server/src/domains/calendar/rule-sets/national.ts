import type { RuleSet } from '../time-limit.ts'
import { NATIONAL_2005 } from './national-2005.ts'
import { NATIONAL_2022 } from './national-2022.ts'

/** The national limits: the Regulations of 2022, and before them those of 2005. */
export const NATIONAL: RuleSet = {
  id: 'national',
  name: { zh: '全国', en: 'National rules' },
  limits: [...NATIONAL_2005, ...NATIONAL_2022],
}
