import { definePolicy } from '../../platform/http/index.ts'
import { holds, readsMatters, type Officer } from '../identity/index.ts'
import { isAccused, type Matter } from '../matter/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { HearingRow } from './tables.ts'

/** Who may knock at which door of the desk of reviews; the matter's own commands have their own policy. */
export const reviewPolicies = {
  read: definePolicy(
    'review.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位承担的复查、复核，以及看得到的信访事项的听证。',
      en: 'Staff with a desk, supervisors and auditors see the reviews of their office, and the hearings of matters that they may see.',
    },
    readsMatters,
  ),
  hear: definePolicy(
    'review.hear',
    {
      zh: '听证由承办事项的单位的办理人员或者负责人组织（第三十一条第六项、第三十六条第二款）。',
      en: 'Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).',
    },
    (actor) => holds(actor, 'handler', 'head'),
  ),
  rule: definePolicy(
    'review.rule',
    {
      zh: '复查（复核）组的人数规则由本单位负责人规定。',
      en: 'The head of an office sets the rule for its review panels.',
    },
    (actor) => holds(actor, 'head'),
  ),
}

/** Only the office that holds the matter arranges a hearing of it. */
export const mayArrange = (officer: Officer, matter: Pick<Matter, 'holder'>): boolean =>
  officer.officeId === matter.holder && reviewPolicies.hear.test(officer)

/** Only the office that arranged a hearing goes on with it. */
export const mayAct = (officer: Officer, hearing: Pick<HearingRow, 'office_id'>): boolean =>
  officer.officeId === hearing.office_id && reviewPolicies.hear.test(officer)

/** Of a hearing, whoever works in an office that is invited knows when and where it is: never the accused, never who is recused. */
export const mayAttend = (
  { officeId, staffId: id }: Pick<Officer, 'officeId' | 'staffId'>,
  hearing: Pick<HearingRow, 'office_id' | 'invited'>,
  matter: Matter,
  offices: OfficeTree,
): boolean =>
  [hearing.office_id, ...hearing.invited].includes(officeId) &&
  !matter.recused.includes(id) &&
  !isAccused(officeId, matter, offices)
