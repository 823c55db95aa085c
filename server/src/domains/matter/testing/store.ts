import { randomBytes, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { KeyRing, sha256 } from '../../../platform/crypto/index.ts'
import type { Migration, Scope } from '../../../platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/db/testing.ts'
import { migrations as httpMigrations, type IdempotencyKey } from '../../../platform/http/index.ts'
import { declareQueues, migrations as jobsMigrations } from '../../../platform/jobs/index.ts'
import { fixedClock, type Clock, type Instant } from '../../../platform/time/index.ts'
import type { Officer, Role } from '../../identity/index.ts'
import { documentMigrations } from '../../document/index.ts'
import { migrations as notificationMigrations } from '../../notification/index.ts'
import { migrations as officeMigrations } from '../../office/index.ts'
import { queryCodes } from '../../receipts/index.ts'
import { openChanges, type Changes } from '../changes.ts'
import { COMMANDS, type Command, type Verb } from '../commands/index.ts'
import { Filing } from '../commands/register.ts'
import type { AuditEntry, MatterContext } from '../context.ts'
import { matterMigrations } from '../migrations/index.ts'
import { matterDesk, type MatterDesk } from '../desk.ts'
import { anOfficer, staffOf } from './actors.ts'
import { LAW } from './facts.ts'
import { OFFICE_NAMES, OFFICE_TREE, OFFICES, type OfficeName } from './offices.ts'
import type { InputOf } from './story.ts'

/** A database with the tables of matters, and a desk at which the clock stands still. */
export interface MatterStore {
  test: TestDatabase
  context: MatterContext
  desk: MatterDesk
  clock: Clock & { set(instant: Instant): void }
  changes: Changes
  /** Every line written to the audit log, oldest first. */
  audited: AuditEntry[]
  /** Gives a command as an officer of an office, or as the system when none is named. */
  give<V extends Verb>(office: OfficeName | null, key: PlaceOf, verb: V, input: InputOf<V>): Promise<void>
  /** Files at an office as the system, e.g. for an online filing. */
  file(
    filing?: Partial<FilingInput>,
  ): Promise<{ regionId: string; matterId: string; number: string; queryCode: string }>
  close(): Promise<void>
}

type PlaceOf = { regionId: string; matterId: string; expectedVersion?: number }
type FilingInput = z.input<typeof Filing>

const ALL_ROLES: readonly Role[] = ['intake-clerk', 'handler', 'head', 'supervisor']

/** Somebody with these roles in an office, by default all that work on matters. */
export const officerOf = (name: OfficeName, roles: readonly Role[] = ALL_ROLES): Officer => anOfficer(name, ...roles)

export const officerScope = (name: OfficeName): Scope => ({
  audience: 'officer',
  officeId: OFFICES[name],
  staffId: staffOf(name),
  regionId: '990101',
})

/** A key for one filing; the same text gives the same key. */
export const aKey = (text: string = randomUUID()): IdempotencyKey => ({
  key: `test-key-${text}`,
  fingerprint: sha256(text),
})

/** A filing by one petitioner who can be reached, at the petition office of the county. */
export const aFiling = (changes: Partial<FilingInput> = {}): Filing =>
  Filing.parse({
    channel: 'online',
    class: 'request',
    summary: 'Street light',
    text: 'The street light in front of the school is dark.',
    place: '990101',
    petitioners: [{ name: 'Petitioner', phone: '0000' }],
    office: OFFICES.countyPetitions,
    receivedOn: '2026-03-02',
    ...changes,
  })

/** The tables that every store has. */
export const STORE_MIGRATIONS: readonly Migration[] = [
  ...httpMigrations,
  ...jobsMigrations,
  ...officeMigrations,
  ...documentMigrations,
  ...notificationMigrations,
  ...matterMigrations,
]

/** Opens the store on a day of the calendar that ships; further tables may join. */
export async function openMatterStore(
  now: Instant = '2026-03-02T02:00:00.000Z',
  more: readonly Migration[] = [],
  followers: MatterContext['followers'] = [],
  guards: MatterContext['guards'] = [],
): Promise<MatterStore> {
  const test = await createTestDatabase([...STORE_MIGRATIONS, ...more])
  await test.database.write({ audience: 'system' }, declareQueues)
  const clock = fixedClock(now)
  const keys = new KeyRing([randomBytes(32)])
  const changes = await openChanges(test.database)
  const audited: AuditEntry[] = []
  const context: MatterContext = {
    database: test.database,
    clock,
    keys,
    codes: queryCodes(keys),
    offices: () => OFFICE_TREE,
    law: () => LAW,
    changes,
    followers,
    guards,
    officeOfStaff: (_tx, staffId) => {
      const name = OFFICE_NAMES.find((each) => staffOf(each) === staffId)
      return Promise.resolve(name && OFFICES[name])
    },
    staffNames: (_tx, ids) =>
      Promise.resolve(
        new Map(OFFICE_NAMES.map((name) => [staffOf(name), name] as const).filter(([id]) => ids.includes(id))),
      ),
    audit: (_tx, entry) => {
      audited.push(entry)
      return Promise.resolve()
    },
  }
  const desk = matterDesk(context)
  return {
    test,
    context,
    desk,
    clock,
    changes,
    audited,
    give: (office, place, verb, input) =>
      desk.give(office === null ? { kind: 'system', name: 'test' } : officerOf(office), place, {
        verb,
        input: COMMANDS[verb].input.parse(input),
      } as Command),
    file: (filing = {}) => desk.file({ kind: 'visitor' }, aFiling(filing), aKey()),
    async close() {
      await changes.close()
      await test.drop()
    },
  }
}
