import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, type Officer } from '../identity/index.ts'
import type { Hall } from './hall.ts'
import { refuse } from './refuse.ts'

/** Who may do what in the hall. Which hall, and whose number, is looked at in the command. */
export const hallPolicies = {
  read: definePolicy(
    'hall.read',
    { zh: '工作人员可以查看接待大厅的安排。', en: 'Officers see how reception halls are arranged.' },
    isOfficer,
  ),
  work: definePolicy(
    'hall.work',
    {
      zh: '在大厅设有窗口的单位，其接访、经办人员和负责人可以办理预约、取号和接待。',
      en: 'Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  arrange: definePolicy(
    'hall.arrange',
    {
      zh: '大厅所属信访部门的负责人和管理员可以设置大厅、开放时间、窗口和值班。',
      en: 'Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.',
    },
    (actor) => holds(actor, 'head', 'administrator'),
  ),
  sponsor: definePolicy(
    'hall.sponsor',
    {
      zh: '负责人和督查人员可以为看得到的事项确定包案领导、步骤和结果。',
      en: 'Heads and supervisors name the leader who sees a matter through, with steps and results, where they may see it.',
    },
    (actor) => holds(actor, 'head', 'supervisor'),
  ),
}

/** Passes for officers of an office that has a window in the hall. */
export function requireWorker(officer: Officer, hall: Hall): void {
  if (!hall.offices.includes(officer.officeId)) throw refuse('notOurHall', 'not-allowed')
}

/** Passes for officers of the office that keeps the hall. */
export function requireKeeper(officer: Officer, hall: Hall): void {
  if (hall.officeId !== officer.officeId) throw refuse('notOurHall', 'not-allowed')
}
