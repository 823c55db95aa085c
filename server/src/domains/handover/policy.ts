import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from '../identity/index.ts'

/** Who may knock at which door of the hand-over; whose work and which line, `decide.ts` says. */
export const handoverPolicies = {
  read: definePolicy(
    'handover.read',
    {
      zh: '工作人员可以查看自己的未办结工作和与自己有关的移交清单；负责人和管理员可以查看本单位的。',
      en: 'Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.',
    },
    isOfficer,
  ),
  work: definePolicy(
    'handover.work',
    {
      zh: '工作人员移交自己的工作、接收移交给自己的工作；负责人和管理员可以替本单位人员移交。',
      en: 'Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.',
    },
    isOfficer,
  ),
  release: definePolicy(
    'handover.release',
    {
      zh: '管理员停用其范围内机关的账号时，可以责成该机关负责人接收全部未办结工作。',
      en: 'Administrators who close an account within their remit may give everything on it to a head of that office.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
  merge: definePolicy(
    'handover.merge',
    {
      zh: '管理员可以准备、撤销其管理范围内机构的合并，生效前清点要移交的工作。',
      en: 'Administrators prepare and call off mergers of offices within their remit and count before what passes on.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
}
