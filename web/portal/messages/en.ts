import { common } from './en/common.ts'
import { filing } from './en/filing.ts'
import { follow } from './en/follow.ts'
import { home } from './en/home.ts'
import { matter } from './en/matter.ts'
import { open } from './en/open.ts'
import { problems } from './en/problems.ts'
import type { Messages } from './zh-CN.ts'

/** Everything the portal says, in English. */
export const en: Messages = { common, home, filing, follow, matter, open, problems }
