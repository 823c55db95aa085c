import type { Migration } from '../../../platform/db/index.ts'
import { mailroom0001 } from './0001-mailroom.ts'
import { mailDeputy } from './0002-deputy.ts'
import { mailPast } from './0003-past-mail.ts'

export const mailroomMigrations: readonly Migration[] = [mailroom0001, mailDeputy, mailPast]
