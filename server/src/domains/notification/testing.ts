import { randomBytes } from 'node:crypto'
import { KeyRing } from '../../platform/crypto/index.ts'
import type { Migration } from '../../platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { migrations as httpMigrations } from '../../platform/http/index.ts'
import { NotDelivered, type Carrier, type Failure, type Parcel } from '../../platform/notify/index.ts'
import { fixedClock, type Clock, type Instant } from '../../platform/time/index.ts'
import { addStaff, migrations as identityMigrations, systemActor, type Role, type Staff } from '../identity/index.ts'
import { createOffice, migrations as officeMigrations, readTree, type Office } from '../office/index.ts'
import { OUTSIDE_CHANNELS, type OutsideChannel } from './channel.ts'
import { migrations } from './migrations/index.ts'
import type { Post } from './post.ts'
import type { About, OpenedContact, Subject } from './subject.ts'

const us = systemActor('test')
export const A_RECORD = '0198a000-0000-7000-8000-00000000aaaa'

/** Something that messages are about. */
export const anAbout = (change: Partial<About> = {}): About => ({
  of: 'matter',
  regionId: '990101',
  id: A_RECORD,
  number: '9901 01',
  confidential: false,
  ...change,
})

/** A post office in a database of its own, with carriers that keep what they are given or fail as told. */
export interface TestPost extends Post {
  readonly test: TestDatabase
  readonly clock: Clock & { set(instant: Instant): void }
  readonly carried: (Parcel & { channel: OutsideChannel })[]
  /** What the record answers when it is asked for its contact. */
  contact: OpenedContact | undefined
  /** Who may know of the record; everybody at first. */
  mayKnow: (staff: Staff) => boolean
  failWith(failure: Failure | undefined): void
  office(name: string): Promise<Office>
  staff(username: string, office: Office, ...roles: Role[]): Promise<Staff>
  close(): Promise<void>
}

export async function openTestPost(more: readonly Migration[] = []): Promise<TestPost> {
  const test = await createTestDatabase([
    ...httpMigrations,
    ...officeMigrations,
    ...identityMigrations,
    ...migrations,
    ...more,
  ])
  const { database } = test
  const clock = fixedClock('2026-05-06T02:00:00.000Z')
  const carried: TestPost['carried'] = []
  let failure: Failure | undefined
  const carrier = (channel: OutsideChannel): Carrier => ({
    send(parcel) {
      if (failure) return Promise.reject(new NotDelivered(failure))
      carried.push({ ...parcel, channel })
      return Promise.resolve()
    },
    close: () => undefined,
  })
  const subject: Subject = {
    openContact: () => Promise.resolve(post.contact),
    mayKnow: (_tx, _key, staff) => Promise.resolve(staff.filter((person) => post.mayKnow(person))),
  }
  const post: TestPost = {
    test,
    database,
    clock,
    carried,
    keys: new KeyRing([randomBytes(32)]),
    subjects: { matter: subject },
    carriers: Object.fromEntries(OUTSIDE_CHANNELS.map((channel) => [channel, carrier(channel)])),
    news: { announce: () => undefined, subscribe: () => () => undefined, close: () => Promise.resolve() },
    origin: 'https://office.example',
    contact: { point: { channel: 'email', address: 'someone@example.org' }, code: 'ABCDEFGH', path: '/zh/follow' },
    mayKnow: () => true,
    failWith: (next) => void (failure = next),
    office: (name) =>
      database.write({ audience: 'system' }, (tx) =>
        createOffice(tx, us, {
          parentId: null,
          regionId: '990101',
          level: 'county',
          kind: 'department',
          name: { zh: name, en: '' },
        }),
      ),
    staff: (username, office, ...roles) =>
      database.write({ audience: 'system' }, async (tx) =>
        addStaff(
          tx,
          { clock, tree: await readTree(tx), actor: us },
          { username, name: username, officeId: office.id, roles, passwordHash: 'none', mustChange: false },
        ),
      ),
    close: () => test.drop(),
  }
  return post
}
