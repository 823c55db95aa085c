import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Database } from '../../platform/db/index.ts'
import type { Carrier } from '../../platform/notify/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { OutsideChannel } from './channel.ts'
import type { InboxNews } from './inbox-news.ts'
import type { Subjects } from './subject.ts'

/** The carriers that this office has; a channel without one cannot be chosen. */
export type Carriers = Partial<Record<OutsideChannel, Carrier>>

/** What the post works with; `main` composes it. */
export interface Post {
  readonly database: Database
  readonly clock: Clock
  readonly keys: KeyRing
  readonly subjects: Subjects
  readonly carriers: Carriers
  readonly news: InboxNews
  /** Where people reach the office; without a path. */
  readonly origin: string
}

export const SYSTEM = { audience: 'system' } as const
