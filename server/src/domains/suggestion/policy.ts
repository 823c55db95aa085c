import { definePolicy } from '../../platform/http/index.ts'
import { holds } from '../identity/index.ts'

/** Who may do what with suggestions, always in the own office: topics and suggestions of other offices are not seen. */
export const suggestionPolicies = {
  read: definePolicy(
    'suggestion.read',
    {
      zh: '收信、承办、督查、审计人员和负责人可以查看本单位征集的建议。',
      en: 'Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head', 'supervisor', 'auditor'),
  ),
  work: definePolicy(
    'suggestion.work',
    {
      zh: '收信、承办人员和负责人可以起草征集、整理建议、拟写答复。',
      en: 'Intake clerks, handlers and heads draft topics, sort suggestions and reply.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  decide: definePolicy(
    'suggestion.decide',
    {
      zh: '负责人发布征集、决定是否采纳、公开和奖励。',
      en: 'Heads publish topics, decide on adoption, publish outcomes and approve rewards.',
    },
    (actor) => holds(actor, 'head'),
  ),
  contact: definePolicy(
    'suggestion.contact',
    {
      zh: '收信、承办人员和负责人可以写明理由查看建议人的联系方式。',
      en: 'Intake clerks, handlers and heads may open the contact of who wrote, with a reason that is logged.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
}
