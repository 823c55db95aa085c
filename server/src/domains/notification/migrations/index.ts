import type { Migration } from '../../../platform/db/index.ts'
import { notification0001 } from './0001-notification.ts'

export const migrations: readonly Migration[] = [notification0001]
