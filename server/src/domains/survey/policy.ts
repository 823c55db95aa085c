import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters } from '../identity/index.ts'

/** Surveys of one's own office. Nobody sees an answer: only what is counted of at least so many. */
export const surveyPolicies = {
  read: definePolicy(
    'survey.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位的问卷和达到最少份数的结果。',
      en: 'Desks, supervisors and auditors see the surveys of their office, and results from the least number of answers on.',
    },
    readsMatters,
  ),
  hand: definePolicy(
    'survey.hand',
    {
      zh: '登记、承办、督办人员和负责人可以发放答卷码、录入纸质问卷。',
      en: 'Clerks, handlers, supervisors and heads hand out codes and enter paper forms.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'intake-clerk', 'handler', 'supervisor', 'head'),
  ),
  keep: definePolicy(
    'survey.keep',
    {
      zh: '督办人员和负责人编写、开放、结束问卷，规定显示结果的最少份数。',
      en: 'Supervisors and heads write, open and close surveys and lay down from how many answers on results are shown.',
    },
    (actor) => isOfficer(actor) && holds(actor, 'supervisor', 'head'),
  ),
}
