import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters } from '../identity/index.ts'

/** Who may knock at which door of the backlog; which campaign and item, RLS, the matter and `item.ts` say. */
export const backlogPolicies = {
  read: definePolicy(
    'backlog.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位组织的、本单位负责的和下级单位的积案化解，限于可以查看的事项。',
      en: 'Staff with a desk, supervisors and auditors see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.',
    },
    readsMatters,
  ),
  act: definePolicy(
    'backlog.act',
    {
      zh: '责任单位和组织单位的承办、督办人员和负责人制定计划、登记进展、提出销号。',
      en: 'Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'handler', 'supervisor', 'head'),
  ),
  lead: definePolicy(
    'backlog.lead',
    {
      zh: '信访部门的督办人员和负责人组织积案化解：冻结名单、分工、核定销号、回头看。',
      en: 'Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'supervisor', 'head'),
  ),
}
