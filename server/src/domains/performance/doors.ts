import type { FileStore } from '../../platform/files/index.ts'
import type { AttachmentTokens } from '../matter/index.ts'
import type { PerformanceDesk } from './desk.ts'
import { performancePolicies } from './policy.ts'

/** What the doors of goals and indicators open on. */
export interface PerformanceDoors {
  readonly performance: PerformanceDesk
  readonly tokens: AttachmentTokens
  readonly files: FileStore
}

export const tags = ['performance']
export const read = { policy: performancePolicies.read.name }
export const keep = { policy: performancePolicies.keep.name }
export const sign = { policy: performancePolicies.sign.name }
