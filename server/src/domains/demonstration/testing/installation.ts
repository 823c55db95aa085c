import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { KeyRing } from '../../../platform/crypto/index.ts'
import { installation0001, installation0002, recordInstallation } from '../../../platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/db/testing.ts'
import { folderFileStore, type FileStore } from '../../../platform/files/index.ts'
import { fixedClock, type Clock } from '../../../platform/time/index.ts'
import { migrations as calendarMigrations, SEED_CALENDAR, type Rules } from '../../calendar/index.ts'
import { migrations as identityMigrations } from '../../identity/index.ts'
import { hallMigrations } from '../../hall/index.ts'
import { documentMigrations } from '../../document/index.ts'
import { mailroomMigrations } from '../../mailroom/index.ts'
import { publicationMigrations } from '../../publication/index.ts'
import { matterMigrations } from '../../matter/index.ts'
import { migrations as notificationMigrations } from '../../notification/index.ts'
import { migrations as officeMigrations } from '../../office/index.ts'
import { reviewMigrations } from '../../review/index.ts'
import { migrations as topicMigrations } from '../../topic/index.ts'

/** A working day of the calendar that ships, at eleven in the morning in Shanghai. */
export const A_WORKING_DAY = '2026-06-10T03:00:00.000Z'

/** An empty installation, ready for the demonstration. */
export interface EmptyInstallation {
  readonly test: TestDatabase
  readonly clock: Clock
  readonly keys: KeyRing
  readonly files: FileStore
  readonly rules: Rules
  close(): Promise<void>
}

export async function openEmptyInstallation(now: string = A_WORKING_DAY): Promise<EmptyInstallation> {
  const test = await createTestDatabase([
    installation0001,
    installation0002,
    ...officeMigrations,
    ...identityMigrations,
    ...topicMigrations,
    ...calendarMigrations,
    ...documentMigrations,
    ...notificationMigrations,
    ...matterMigrations,
    ...publicationMigrations,

    ...mailroomMigrations,
    ...hallMigrations,
    ...reviewMigrations,
  ])
  const keys = new KeyRing([randomBytes(32)])
  await recordInstallation(test.database, { masterKey: keys.fingerprint, signingKey: 'k', demonstration: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-demonstration-'))
  return {
    test,
    clock: fixedClock(now),
    keys,
    files: folderFileStore(folder),
    rules: { calendar: SEED_CALENDAR, overrides: [] },
    async close() {
      await test.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
