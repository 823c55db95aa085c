import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters } from '../identity/index.ts'

/** Who may knock at which door; which scheme, result and appeal, row-level security and the desk say. */
export const assessmentPolicies = {
  read: definePolicy(
    'assessment.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位制定的考核、已通报的本单位得分和已公布的全部结果。',
      en: 'Staff with a desk, supervisors and auditors see the assessments of their office, their own announced points and everything published.',
    },
    readsMatters,
  ),
  keep: definePolicy(
    'assessment.keep',
    {
      zh: '信访部门的督办人员和负责人起草考核办法、计算和通报考核结果。',
      en: 'Supervisors and heads of petition offices write schemes, compute and announce assessments.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'supervisor', 'head'),
  ),
  decide: definePolicy(
    'assessment.decide',
    {
      zh: '信访部门负责人签发考核办法，对申诉作出决定，确定并公布结果。',
      en: 'Heads of petition offices sign schemes, decide appeals, and finish and publish results.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'head'),
  ),
  appeal: definePolicy(
    'assessment.appeal',
    {
      zh: '被考核单位的负责人对本单位得分提出申诉。',
      en: 'Heads of assessed offices contest the points of their office.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'head'),
  ),
}
