import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from '../identity/index.ts'

/** Who may do what with messages. */
export const notificationPolicies = {
  own: definePolicy(
    'notification.own',
    {
      zh: '已登录的工作人员可以查看自己的消息，并设置怎样接收。',
      en: 'Staff who are signed in may read their own messages and say how they want to be told.',
    },
    isOfficer,
  ),
  deliveries: definePolicy(
    'notification.deliveries',
    {
      zh: '管理员可以查看其范围内消息的发送状态，重发或者停止发送。',
      en: 'Administrators may see how messages of their remit were delivered, and try again or discard them.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
  rules: definePolicy(
    'notification.rules',
    {
      zh: '管理员可以设置其范围内机关的期限提醒，并立即提醒。',
      en: 'Administrators may set how far ahead offices of their remit are warned, and have the warnings given now.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
}
