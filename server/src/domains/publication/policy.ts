import { definePolicy } from '../../platform/http/index.ts'
import { holds, type Officer } from '../identity/index.ts'
import type { Matter } from '../matter/index.ts'
import { successorOf, type OfficeTree } from '../office/index.ts'

/** Who may do what with published answers; always the office that answered, and nobody who may not see the matter. */
export const publicationPolicies = {
  read: definePolicy(
    'publication.read',
    {
      zh: '接访、承办、督查、审计人员和负责人可以查看本单位的公开答复。',
      en: 'Intake clerks, handlers, supervisors, auditors and heads see the published answers of their own office.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head', 'supervisor', 'auditor'),
  ),
  work: definePolicy(
    'publication.work',
    {
      zh: '作出答复的单位的接访、承办人员和负责人可以提出、核对；核对的人不能是提出的人。',
      en: 'Intake clerks, handlers and heads of the office that answered propose and check; who proposed cannot check.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  publish: definePolicy(
    'publication.publish',
    {
      zh: '负责人可以公开核对过的答复、撤下已经公开的答复。',
      en: 'Heads publish what was checked, and withdraw what is published.',
    },
    (actor) => holds(actor, 'head'),
  ),
}

/** The office that answered publishes, or the successor of a merged one (Art. 24(2)). */
export function isOurs(
  officer: Officer,
  matter: Pick<Matter, 'answer'>,
  officeId: string | undefined,
  offices: OfficeTree,
): boolean {
  const answered = officeId ?? matter.answer?.office
  return answered !== undefined && officer.officeId === (successorOf(offices, answered)?.id ?? answered)
}
