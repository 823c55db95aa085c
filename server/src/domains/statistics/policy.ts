import { definePolicy } from '../../platform/http/index.ts'
import { isOfficer } from '../identity/index.ts'

export const statisticsPolicies = {
  read: definePolicy(
    'statistics.read',
    {
      zh: '工作人员可以统计本单位能够查看的信访事项，只有数量，没有个人。',
      en: 'Officers count the matters that their office may see; counts only, nobody in person.',
    },
    isOfficer,
  ),
}
