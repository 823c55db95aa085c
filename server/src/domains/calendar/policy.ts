import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from '../identity/index.ts'

/** Who may do what with the calendar and the limits. */
export const calendarPolicies = {
  read: definePolicy(
    'calendar.read',
    { zh: '工作人员可以查看日历和期限规则。', en: 'Officers see the calendar and the limits.' },
    isOfficer,
  ),
  change: definePolicy(
    'calendar.change',
    {
      zh: '管理员可以导入放假通知、设定本地期限。',
      en: 'Administrators import the holiday notice and set local limits.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
}
