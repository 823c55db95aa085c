import type { LimitId } from '../../../../../server/src/domains/calendar/time-limit.ts'
import type { Words } from '../../ui/words.ts'

/** The step that each time limit is about, short enough for a table. */
export const LIMITS: Words<Readonly<Record<LimitId, string>>> = {
  'zh-CN': {
    route: '登记转送',
    'notify-direct': '告知信访人',
    'notify-routed': '告知信访人',
    object: '提出异议',
    handle: '办理答复',
    extend: '延期',
    'ask-review': '申请复查',
    review: '复查',
    'ask-second-review': '申请复核',
    'second-review': '复核',
  },
  en: {
    route: 'Route',
    'notify-direct': 'Tell the petitioner',
    'notify-routed': 'Tell the petitioner',
    object: 'Object',
    handle: 'Answer',
    extend: 'Extension',
    'ask-review': 'Ask for review',
    review: 'Review',
    'ask-second-review': 'Ask for second review',
    'second-review': 'Second review',
  },
}
