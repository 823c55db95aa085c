import { defineQueue } from '../../platform/jobs/index.ts'

/** What a petitioner is told by e-mail, when an address was given. */
export type NoticeKind = 'registered' | 'accepted' | 'declined' | 'extended' | 'answered' | 'reviewed' | 'code-renewed'

/** One notice to send. Holds no content and no address: the worker opens them inside the matter. */
export interface NoticeJob {
  regionId: string
  matterId: string
  kind: NoticeKind
  seq: number
}

export const NOTICES = defineQueue<NoticeJob>('matter-notice')
