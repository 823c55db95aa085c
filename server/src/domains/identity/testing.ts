import { pino } from 'pino'
import { KeyRing } from '../../platform/crypto/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { createHttp, migrations as httpMigrations, type App } from '../../platform/http/index.ts'
import { fixedClock, type Clock, type Instant } from '../../platform/time/index.ts'
import {
  addOfficeRoutes,
  createOffice,
  migrations as officeMigrations,
  openOfficeDirectory,
  readTree,
  type NewOffice,
  type Office,
  type OfficeDirectory,
} from '../office/index.ts'
import { systemActor } from './actor.ts'
import { openIdentity, type Identity } from './identity.ts'
import { migrations } from './migrations.ts'
import type { Role } from './roles.ts'
import { addIdentityRoutes } from './routes.ts'
import { hashPassword } from './sign-in/password.ts'
import { addStaff } from './staff/commands.ts'
import type { Staff } from './staff/staff.ts'

export const PASSWORD = 'cranes over the river'
const hashed = hashPassword(PASSWORD)
const us = systemActor('test')

/** A whole office in a database of its own: tree, staff, sign-in, web application. */
export interface TestOffice {
  readonly test: TestDatabase
  readonly clock: Clock & { set(instant: Instant): void }
  readonly offices: OfficeDirectory
  readonly identity: Identity
  readonly app: App
  office(name: string, parent: Office | null, change?: Partial<NewOffice>): Promise<Office>
  staff(username: string, office: Office, ...roles: Role[]): Promise<Staff>
  /** Signs in and returns the cookie. */
  signIn(username: string, password?: string): Promise<string>
  /** Another process of the same office: its own application over the same database. */
  secondProcess(): Promise<{ app: App; close(): Promise<void> }>
  close(): Promise<void>
}

export async function openTestOffice(): Promise<TestOffice> {
  const test = await createTestDatabase([...httpMigrations, ...officeMigrations, ...migrations])
  const { database } = test
  const clock = fixedClock('2026-05-06T02:00:00.000Z')
  const offices = await openOfficeDirectory(database)
  const process = async (): Promise<{ identity: Identity; app: App }> => {
    const identity = await openIdentity({
      database,
      clock,
      offices,
      keys: new KeyRing([Buffer.alloc(32, 3)]),
      requireFree: () => Promise.resolve(),
    })
    const app = await createHttp({
      log: pino({ level: 'silent' }),
      secret: Buffer.alloc(32, 5),
      version: '0.0.0',
      rateLimits: false,
      identify: identity.identify,
    })
    addIdentityRoutes(app, identity)
    addOfficeRoutes(app, { database, offices, identification: identity })
    return { identity, app }
  }
  const { identity, app } = await process()
  return {
    test,
    clock,
    offices,
    identity,
    app,
    async office(name, parent, change = {}) {
      const wish = {
        parentId: parent?.id ?? null,
        regionId: '990101',
        level: 'county' as const,
        kind: 'department' as const,
        name: { zh: name, en: '' },
      }
      const office = await database.write({ audience: 'system' }, (tx) => createOffice(tx, us, { ...wish, ...change }))
      await offices.refresh()
      return office
    },
    async staff(username, office, ...roles) {
      const passwordHash = await hashed
      return database.write({ audience: 'system' }, async (tx) =>
        addStaff(
          tx,
          { clock, tree: await readTree(tx), actor: us },
          { username, name: username, officeId: office.id, roles, passwordHash, mustChange: false },
        ),
      )
    },
    async signIn(username, password = PASSWORD) {
      const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { username, password } })
      return `huiyin_session=${answer.cookies.find((cookie) => cookie.name === 'huiyin_session')?.value ?? ''}`
    },
    async secondProcess() {
      const second = await process()
      return {
        app: second.app,
        async close() {
          await second.app.close()
          await second.identity.close()
        },
      }
    },
    async close() {
      await app.close()
      await identity.close()
      await offices.close()
      await test.drop()
    },
  }
}
