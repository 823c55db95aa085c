import type { Migration } from '../../../platform/db/index.ts'
import { mailroom0001 } from './0001-mailroom.ts'

export const mailroomMigrations: readonly Migration[] = [mailroom0001]
