import { definePolicy } from '../../platform/http/index.ts'
import { holds } from '../identity/index.ts'

export const topicPolicies = {
  change: definePolicy(
    'topic.change',
    { zh: '管理员可以导入和更新内容分类。', en: 'Administrators may import and update the content categories.' },
    (actor) => holds(actor, 'administrator'),
  ),
}
