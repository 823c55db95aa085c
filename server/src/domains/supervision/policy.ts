import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters, type Officer } from '../identity/index.ts'
import type { SupervisionCase } from './case.ts'
import type { AdviceRow } from './tables.ts'

/** Who may knock at which door of supervision; which case, the functions below decide. */
export const supervisionPolicies = {
  read: definePolicy(
    'supervision.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位督办的、被督办的和管理范围内的督办事项。',
      en: 'Staff with a desk, supervisors and auditors see the cases that their office supervises, is supervised in, or looks after.',
    },
    readsMatters,
  ),
  act: definePolicy(
    'supervision.act',
    {
      zh: '信访部门的督办人员和负责人可以督办（第四十条）。',
      en: 'Supervisors and heads of petition offices supervise (Art. 40).',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'supervisor', 'head'),
  ),
  answer: definePolicy(
    'supervision.answer',
    {
      zh: '收到建议的单位的办理人员和负责人书面反馈采纳情况（第四十条第四款）。',
      en: 'Handlers and heads answer in writing the advice that their office got (Art. 40(4)).',
    },
    (actor) => holds(actor, 'handler', 'head'),
  ),
}

/** Only the supervising office acts in a case. */
export const mayAct = (officer: Officer, c: Pick<SupervisionCase, 'supervisor'>): boolean =>
  officer.officeId === c.supervisor && supervisionPolicies.act.test(officer)

/** Only the office that advice went to answers it. */
export const mayAnswer = (officer: Officer, advice: Pick<AdviceRow, 'to_office'>): boolean =>
  officer.officeId === advice.to_office && supervisionPolicies.answer.test(officer)
