import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer, readsMatters } from '../identity/index.ts'

/** Who may knock at which door. Which matters, and which command on which matter, `policy.ts` decides. */
export const matterPolicies = {
  read: definePolicy(
    'matter.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以查看本单位参与和管理范围内的信访事项；管理员只管理账号、机构、规则和文书样式。',
      en: 'Staff with a desk, supervisors and auditors see the matters that their office takes part in or looks after; administrators look after accounts, offices, rules and templates.',
    },
    readsMatters,
  ),
  follow: definePolicy(
    'matter.follow',
    {
      zh: '工作人员可以随时知道自己的消息和能够查看的信访事项有了变化。',
      en: 'Staff are told at once of their own messages and of changes to the matters that they see.',
    },
    isOfficer,
  ),
  register: definePolicy(
    'matter.register',
    {
      zh: '收信接访人员、承办人员和负责人可以登记信访事项。',
      en: 'Intake clerks, handlers and heads register matters.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  upload: definePolicy(
    'matter.upload',
    {
      zh: '登记、办理、督办的工作人员和负责人可以上传文件，作为材料或者依据。',
      en: 'Intake clerks, handlers, supervisors and heads upload files, as material or evidence.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'supervisor', 'head'),
  ),
  command: definePolicy(
    'matter.command',
    { zh: '有办理岗位的工作人员可以处理信访事项。', en: 'Officers with a desk work on matters; auditors only read.' },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head', 'supervisor'),
  ),
  people: definePolicy(
    'matter.people',
    {
      zh: '承办需要时，收信接访人员、承办人员和负责人可以写明理由查看信访人信息。',
      en: 'Intake clerks, handlers and heads may open the people of a matter, with a reason that is logged.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  export: definePolicy(
    'matter.export',
    {
      zh: '可以查看信访事项的工作人员可以导出自己能够查看的清单，清单不含信访人信息。',
      en: 'Staff who see matters export the lists they see; the lists hold no people.',
    },
    readsMatters,
  ),
}
