import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from '../identity/index.ts'

/** Who looks after the running of the system; faults are of one's own office and of those below it, as row-level security says. */
export const operationPolicies = {
  read: definePolicy(
    'operation.read',
    {
      zh: '管理员、负责人、督办和审计人员可以查看系统运行情况和故障登记。',
      en: 'Administrators, heads, supervisors and auditors see how the system runs and its faults.',
    },
    (actor) => holds(actor, 'administrator', 'head', 'supervisor', 'auditor'),
  ),
  fault: definePolicy(
    'operation.fault',
    {
      zh: '管理员和负责人登记本单位遇到的故障、处理经过和数据更新。',
      en: 'Administrators and heads register the faults that their office meets, their repair, and data refreshes.',
    },
    (actor) => holds(actor, 'administrator', 'head'),
  ),
  keep: definePolicy(
    'operation.keep',
    {
      zh: '信访部门的管理员和负责人规定服务时间、公告计划维护。',
      en: 'Administrators and heads of petition offices lay down the service time and announce planned work.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'administrator', 'head'),
  ),
}
