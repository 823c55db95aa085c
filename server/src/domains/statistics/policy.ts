import { definePolicy } from '../../platform/http/index.ts'
import { readsMatters } from '../identity/index.ts'

export const statisticsPolicies = {
  read: definePolicy(
    'statistics.read',
    {
      zh: '有办理、督查或者审计岗位的工作人员可以统计本单位能够查看的信访事项，只有数量，没有个人。',
      en: 'Staff with a desk, supervisors and auditors count the matters that their office may see; counts only, nobody in person.',
    },
    readsMatters,
  ),
}
