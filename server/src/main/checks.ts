import { registerCheck } from '../domains/document/index.ts'
import { matterChecks } from '../domains/matter/index.ts'
import type { Check } from '../platform/cli/index.ts'
import { deadLetterCheck } from '../platform/jobs/index.ts'
import { openMatters } from './open-matters.ts'
import { officeChecks } from './office-checks.ts'

/** What `huiyin doctor` asks, in this order; every domain adds its own. */
export const allChecks: readonly Check[] = [
  ...officeChecks,
  deadLetterCheck,
  ...matterChecks({ openMatters }),
  registerCheck,
]
