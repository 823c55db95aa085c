import { definePolicy } from '../../../platform/http/index.ts'
import { holds, isOfficer } from '../../identity/index.ts'

/** Who may read and change how an office words its documents. */
export const templatePolicies = {
  read: definePolicy(
    'template.read',
    {
      zh: '工作人员可以查看本单位使用的文书模板和本单位保存的各个版本。',
      en: 'Officers read the templates that hold for their office, and the versions that it saved.',
    },
    isOfficer,
  ),
  change: definePolicy(
    'template.change',
    {
      zh: '管理员和负责人可以修改本单位的文书模板；下级单位没有自己的模板时沿用。',
      en: 'Administrators and heads change the templates of their own office; offices below it without their own follow.',
    },
    (actor) => holds(actor, 'administrator', 'head'),
  ),
}
