import type { Role } from '../../identity/index.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../../matter/testing/store.ts'
import type { OfficeName } from '../../matter/testing/offices.ts'
import { mailDesk, type GivenCommand, type MailDesk } from '../desk.ts'
import { Receiving, type MailKey } from '../item.ts'
import { mailroomMigrations } from '../migrations/index.ts'
import type { MailRow } from '../views.ts'

/** A database with the tables of matters and mail, and a mail room at which the clock stands still. */
export interface MailStore extends MatterStore {
  mail: MailDesk
  receive(office: OfficeName, receiving?: object): Promise<MailRow & MailKey>
  /** Gives a command on the version that is there. */
  step(office: OfficeName, at: MailKey, command: GivenCommand, ...roles: Role[]): Promise<void>
  version(office: OfficeName, at: MailKey): Promise<number>
}

/** A letter that came in today by post. */
export const aLetter = (change: object = {}): Receiving =>
  Receiving.parse({ kind: 'letter', receivedOn: '2026-03-02', postmarkedOn: '2026-02-27', ...change })

/** A file as an upload leaves it. */
export const aScan = (n: number, type = 'image/png') => ({
  id: `01990000-0000-7000-9000-${String(n).padStart(12, '0')}`,
  name: `page-${n}.png`,
  type,
  size: 1000 + n,
  sha256: String(n).padStart(64, '0'),
})

export async function openMailStore(): Promise<MailStore> {
  const store = await openMatterStore(undefined, mailroomMigrations)
  const mail = mailDesk(store.context, store.desk)
  const version = async (office: OfficeName, at: MailKey): Promise<number> =>
    (await mail.one(officerOf(office), at)).version
  return {
    ...store,
    mail,
    version,
    receive: (office, receiving) => mail.receive(officerOf(office), aLetter(receiving), aKey()),
    step: async (office, at, command, ...roles) =>
      mail.give(
        officerOf(office, roles.length > 0 ? roles : undefined),
        { regionId: at.regionId, itemId: at.itemId, expectedVersion: await version(office, at) },
        command,
        aKey(),
      ),
  }
}
