import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters } from '../identity/index.ts'

/** Who may knock at which door; of which office the goals are, row-level security says. */
export const performancePolicies = {
  read: definePolicy(
    'performance.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位和下级单位的绩效目标和指标。',
      en: 'Staff with a desk, supervisors and auditors see the goals and indicators of their office and of those below it.',
    },
    readsMatters,
  ),
  keep: definePolicy(
    'performance.keep',
    {
      zh: '单位负责人和督办人员导入绩效指标、选定计算公式、填报数值并附依据。',
      en: 'Heads and supervisors take indicators over, choose their formulas and enter values with evidence.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'supervisor', 'head'),
  ),
}
