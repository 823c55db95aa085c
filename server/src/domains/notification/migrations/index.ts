import type { Migration } from '../../../platform/db/index.ts'
import { notification0001 } from './0001-notification.ts'
import { notification0002 } from './0002-keeping.ts'

export const migrations: readonly Migration[] = [notification0001, notification0002]
