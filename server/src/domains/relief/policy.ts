import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters, type Actor } from '../identity/index.ts'

const inPetitionOffice = (actor: Actor): boolean => isOfficer(actor) && actor.officeKind === 'petition-office'

/** Who may knock at which door of the relief fund; which application, RLS, the matter and `decide.ts` say. */
export const reliefPolicies = {
  read: definePolicy(
    'relief.read',
    {
      zh: '信访部门有办理、督查或者审计岗位的工作人员可以查看本单位和下级单位的专项资金申请，须能查看所涉事项。',
      en: 'Desks, supervisors and auditors of petition offices see applications of their office and of those below it, where they may see the matter.',
    },
    (actor) => inPetitionOffice(actor) && readsMatters(actor),
  ),
  act: definePolicy(
    'relief.act',
    {
      zh: '信访部门的登记、办理、督办人员和负责人可以申请、评估、告知和支付，同一人不能既申请又评估。',
      en: 'Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.',
    },
    (actor) => inPetitionOffice(actor) && holds(actor, 'intake-clerk', 'handler', 'supervisor', 'head'),
  ),
  rule: definePolicy(
    'relief.rule',
    {
      zh: '信访部门的负责人规定审批权限和预算科目，按权限作出决定。',
      en: 'Heads of petition offices lay down authority and budget lines and decide within their authority.',
    },
    (actor) => inPetitionOffice(actor) && holds(actor, 'head'),
  ),
}
