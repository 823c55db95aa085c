import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from './actor.ts'

/** Who may do what with accounts, sessions and the audit log. */
export const identityPolicies = {
  own: definePolicy(
    'session.own',
    {
      zh: '已登录的工作人员可以查看和管理自己的登录与密码。',
      en: 'Staff who are signed in may see and manage their own sessions and password.',
    },
    isOfficer,
  ),
  readStaff: definePolicy(
    'staff.read',
    { zh: '已登录的工作人员可以查看本机关同事。', en: 'Staff who are signed in may see their colleagues.' },
    isOfficer,
  ),
  changeStaff: definePolicy(
    'staff.change',
    {
      zh: '管理员可以管理其范围内机关的账号。',
      en: 'Administrators may manage the accounts of offices within their remit.',
    },
    (actor) => holds(actor, 'administrator'),
  ),
  readAudit: definePolicy(
    'audit.read',
    {
      zh: '管理员和审计员可以查看其范围内的操作记录。',
      en: 'Administrators and auditors may read the audit log of their remit.',
    },
    (actor) => holds(actor, 'administrator', 'auditor'),
  ),
}
