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
      zh: '单位负责人和督办人员导入和编写绩效目标、指标，选定计算公式，填报数值和支付并附依据，编制监控和自评。',
      en: 'Heads and supervisors take goals and indicators over or write them, choose formulas, enter values and payments with evidence, and draw up records.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'supervisor', 'head'),
  ),
  sign: definePolicy(
    'performance.sign',
    {
      zh: '单位负责人签署监控记录和绩效自评，设定本单位的评分规则。',
      en: 'Heads sign records of monitoring and self-evaluations, and set the rules of their office.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'head'),
  ),
}
