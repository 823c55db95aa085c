import { common } from './zh-CN/common.ts'
import { filing } from './zh-CN/filing.ts'
import { follow } from './zh-CN/follow.ts'
import { home } from './zh-CN/home.ts'
import { matter } from './zh-CN/matter.ts'
import { open } from './zh-CN/open.ts'
import { problems } from './zh-CN/problems.ts'

/** Everything the portal says, in Simplified Chinese. The English catalogue has the same keys. */
export const zhCN = { common, home, filing, follow, matter, open, problems }

export type Messages = typeof zhCN
export type ProblemKey = keyof typeof problems
