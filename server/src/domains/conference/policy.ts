import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters, type Officer } from '../identity/index.ts'
import { isAccused, maySee, type Matter } from '../matter/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { DecisionRow, MeetingRow, ItemRow } from './tables.ts'

/** Who may knock at which door of the joint conference. */
export const conferencePolicies = {
  read: definePolicy(
    'conference.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位和并入本单位的机构召集或者受邀参加的联席会议，以及由其落实的议定事项。',
      en: 'Staff with a desk, supervisors and auditors see the meetings that their office, or one merged into it, convenes or is invited to, and the decisions it carries out.',
    },
    readsMatters,
  ),
  propose: definePolicy(
    'conference.propose',
    {
      zh: '负责人、办理人员和督办人员可以提请联席会议研究（第十二条）。',
      en: 'Heads, handlers and supervisors propose items to the joint conference (Art. 12).',
    },
    (actor) => holds(actor, 'head', 'handler', 'supervisor'),
  ),
  organise: definePolicy(
    'conference.organise',
    {
      zh: '信访部门的负责人、督办人员和办理人员承担联席会议的日常工作（第十一条、第十三条）。',
      en: 'Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).',
    },
    (actor) =>
      isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'head', 'supervisor', 'handler'),
  ),
}

export const mayOrganise = (officer: Officer, meeting: Pick<MeetingRow, 'office_id'>): boolean =>
  officer.officeId === meeting.office_id && conferencePolicies.organise.test(officer)

/** Papers are added by the office that proposed the item and by the one that convenes. */
export const mayAddPapers = (officer: Officer, item: Pick<ItemRow, 'office_id' | 'proposed_by'>): boolean =>
  (officer.officeId === item.proposed_by && conferencePolicies.propose.test(officer)) || mayOrganise(officer, item)

export const isResponsible = (officer: Officer, decision: Pick<DecisionRow, 'lead_id' | 'assisting'>): boolean =>
  officer.officeId === decision.lead_id || decision.assisting.includes(officer.officeId)

/**
 * Whether an officer may read an item about a matter, as the matter is today. Never the accused office or whoever is recused (Art. 30(3),
 * 28(3)); an accusation or a confidential matter only who may see the matter anyway.
 */
export function mayReadItem(officer: Officer, matter: Matter | null, offices: OfficeTree): boolean {
  if (matter === null) return true
  if (matter.recused.includes(officer.staffId) || isAccused(officer.officeId, matter, offices)) return false
  return !isRestricted(matter) || maySee(officer, matter, offices)
}

/** Accusations and confidential matters are not for every member of the conference. */
export const isRestricted = (matter: Pick<Matter, 'class' | 'confidential'>): boolean =>
  matter.confidential || matter.class === 'accusation'

/** The offices that must never learn of an item about a matter. */
export const hiddenFrom = (matter: Matter, offices: OfficeTree): string[] =>
  [...offices.byId.keys()].filter((id) => isAccused(id, matter, offices))
