import { definePolicy } from '../../platform/http/index.ts'

/** Who may do what with the tree of offices. Which offices is a matter of the remit (`remit.ts`). */
export const officePolicies = {
  change: definePolicy(
    'office.change',
    {
      zh: '管理员可以设立、调整和撤销管理范围内的机关、单位。',
      en: 'Administrators may set up, change and close offices within their remit.',
    },
    (actor) => actor.kind === 'officer' && actor.roles.includes('administrator'),
  ),
}
